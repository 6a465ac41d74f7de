import type { Hand } from '../../boards/edits/hand.ts';
import { entryOf } from '../../documents/board.ts';
import { asItArrives } from '../../documents/text.ts';
import { columnKey, type Entry, type WorksheetDocument } from '../../documents/worksheet.ts';
import type { FieldValue } from '../values.ts';

/** Edits of a worksheet. Each runs as one transaction with `origin`, which is what undo follows (SYNC-5). */

/** The place of a single value: a field of the sheet, or a column of a row. */
export interface ValuePlace {
  readonly row?: string | undefined;
  readonly field: string;
}

/** Sets a value or, with undefined, takes it away. What is there already is not written again. */
export function setValue(
  { doc, values, rows }: WorksheetDocument,
  { row, field }: ValuePlace,
  value: FieldValue | undefined,
  { by, now }: Hand,
  origin: unknown,
): void {
  const map = row === undefined ? values : entryOf(rows, row);
  if (!map) return;
  const key = row === undefined ? field : columnKey(field);
  const before = map.get(key) as Entry | undefined;
  if (JSON.stringify(before?.value) === JSON.stringify(value)) return;
  doc.transact(() => {
    if (value === undefined) map.delete(key);
    else map.set(key, { value: asItArrives(value), by, at: now() });
  }, origin);
}
