import type { Field } from '@yoriai/shared/worksheets/field';
import { FieldView } from '../worksheets/fields/field-view.tsx';

/** The picture of the map alone: the title of its section says what it is. */
export function RelationField({ field }: { readonly field: Field }) {
  return <FieldView field={field} label="hidden" />;
}
