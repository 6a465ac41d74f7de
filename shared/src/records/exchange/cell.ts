/** A day as the workbook holds it, with the hour if the cell has one: `YYYY-MM-DD`, `HH:MM`. */
export interface DateCell {
  readonly date?: string | undefined;
  readonly time?: string | undefined;
}

/** `#DIV/0!` and its like: what a formula says when it has no value. */
export interface ErrorCell {
  readonly error: string;
}

/** What stands in a cell of a file; an empty cell is an empty word. */
export type Cell = string | number | DateCell | ErrorCell;

/** A row of a file with its number there, counted from 1 as a spreadsheet does. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export const isError = (cell: Cell): cell is ErrorCell => typeof cell === 'object' && 'error' in cell;
export const isDate = (cell: Cell): cell is DateCell => typeof cell === 'object' && !('error' in cell);

/** The cell as people read it. */
export function shown(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  if (isError(cell)) return cell.error;
  return [cell.date?.replaceAll('-', '/'), cell.time].filter(Boolean).join(' ');
}

export const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';
