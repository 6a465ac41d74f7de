import type { SheetRow } from './cell.ts';
import { isBlank } from './cell.ts';
import type { ReadingContext } from './day-and-hours.ts';
import { type Mapping, type ReadRecord, readRecord } from './read-record.ts';
import type { FaultyCell } from './row-faults.ts';
import { sameness } from './same-record.ts';

/** All rows of a sheet, read. */
export interface ReadRows {
  readonly records: readonly ReadRecord[];
  /** Rows that are there already, as the file counts them. */
  readonly again: ReadonlySet<number>;
  readonly faults: readonly FaultyCell[];
  readonly faultyRows: number;
}

/** How many rows are read between two sayings of how far it went. */
const step = 500;

/** Reads every row that is not empty. @param there `sameness` of the records of the book. */
export function readRows(
  rows: readonly SheetRow[],
  mapping: Mapping,
  context: ReadingContext & { readonly there: ReadonlySet<string> },
  onRows: (done: number, of: number) => void = () => undefined,
): ReadRows {
  const records: ReadRecord[] = [];
  const again = new Set<number>();
  const faults: FaultyCell[] = [];
  let faultyRows = 0;
  for (const [index, row] of rows.entries()) {
    if (index % step === 0) onRows(index, rows.length);
    const read = readRecord(row, mapping, context);
    if ('faults' in read) {
      faults.push(...read.faults);
      faultyRows += 1;
      continue;
    }
    records.push(read.record);
    if (context.there.has(sameness(read.record))) again.add(row.row);
  }
  onRows(rows.length, rows.length);
  return { records, again, faults, faultyRows };
}

/** Rows in which anything stands, with their numbers. @param cells from the first row of the sheet */
export const writtenRows = (cells: readonly (readonly SheetRow['cells'][number][])[]): readonly SheetRow[] =>
  cells.flatMap((row, index) => (row.every(isBlank) ? [] : [{ row: index + 1, cells: row }]));
