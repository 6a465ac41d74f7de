import type { Field } from '@yoriai/shared/worksheets/field';

/** Whether a field takes little room, so that several of them stand side by side. */
export function isShort(field: Field): boolean {
  switch (field.type) {
    case 'text':
      return field.limit <= 60 && !field.long;
    case 'date':
      // From one day to another, both with their era: that needs a line of its own.
      return !field.range;
    case 'time':
    case 'number':
      return true;
    default:
      return false;
  }
}
