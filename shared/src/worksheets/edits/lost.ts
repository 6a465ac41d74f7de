import type { Hand } from '../../boards/edits/hand.ts';
import type { Entry, WorksheetDocument } from '../../documents/worksheet.ts';
import { setValue, type ValuePlace } from './values.ts';

/** The name of a place among the values that lost: `<field>` or `<row>:<column>`. */
export const lostPlace = ({ row, field }: ValuePlace): string =>
  row === undefined ? field : `${row}:${field}`;

/**
 * Of values that were written at the same time one is chosen: the others are known no longer.
 * @param chosen undefined for the one that stands in the field.
 */
export function decideLost(
  sheet: WorksheetDocument,
  place: ValuePlace,
  chosen: Entry | undefined,
  hand: Hand,
  origin: unknown,
): void {
  const at = lostPlace(place);
  sheet.doc.transact(() => {
    if (chosen) setValue(sheet, place, chosen.value, hand, origin);
    for (const key of keysAt(sheet, at)) sheet.lost.delete(key);
  }, origin);
}

const keysAt = ({ lost }: WorksheetDocument, place: string): readonly string[] =>
  [...lost.keys()].filter((key) => (lost.get(key) as { place?: unknown } | undefined)?.place === place);
