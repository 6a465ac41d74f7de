import type { Cell } from '@yoriai/shared/records/exchange/cell';

/** A sheet of a file as cells, from its first row. */
export interface SheetCells {
  /** What stands on its tab; a csv file has none. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}
