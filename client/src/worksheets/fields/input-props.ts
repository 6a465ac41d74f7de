import type { Field } from '@yoriai/shared/worksheets/field';

/** What every input of a field is given. */
export interface InputProps<F extends Field = Field> {
  readonly field: F;
  /** The row, for a column of a table. */
  readonly row?: string | undefined;
  /** What a screen reader calls the input. */
  readonly name: string;
  /** In a cell: as little room as it takes. */
  readonly compact?: boolean | undefined;
}
