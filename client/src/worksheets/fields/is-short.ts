import type { Field } from '@yoriai/shared/worksheets/field';

/** Whether a field takes little room, so that several of them stand side by side. */
export function isShort(field: Field): boolean {
  switch (field.type) {
    case 'text':
      return field.limit <= 60 && !field.long;
    case 'date':
    case 'time':
    case 'number':
      return true;
    default:
      return false;
  }
}
