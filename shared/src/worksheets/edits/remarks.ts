import type { Hand } from '../../boards/edits/hand.ts';
import { entryOf } from '../../documents/board.ts';
import { mapOf } from '../../documents/fill-board.ts';
import { asItArrives } from '../../documents/text.ts';
import type { WorksheetDocument } from '../../documents/worksheet.ts';
import type { Remark } from '../remark.ts';

export type NewRemark = Pick<Remark, 'kind' | 'on' | 'text' | 'answers'>;

/** @returns the id of the new remark. */
export function addRemark(
  { doc, remarks }: WorksheetDocument,
  remark: NewRemark,
  { by, now, id }: Hand,
  origin: unknown,
): string {
  const made = id('r_');
  doc.transact(() => remarks.set(made, mapOf({ ...remark, by, at: now() })), origin);
  return made;
}

/** Rewords, settles or puts away a remark; undefined clears. */
export function changeRemark(
  { doc, remarks }: WorksheetDocument,
  remark: string,
  change: Partial<Pick<Remark, 'text' | 'settled' | 'away'>>,
  origin: unknown,
): void {
  const entry = entryOf(remarks, remark);
  if (!entry) return;
  doc.transact(() => {
    for (const [name, value] of Object.entries(change)) {
      if (value === undefined) entry.delete(name);
      else entry.set(name, asItArrives(value));
    }
  }, origin);
}
