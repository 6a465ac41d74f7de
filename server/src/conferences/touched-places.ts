import type { TouchedPlace } from '@yoriai/shared/conferences/held-places';
import { entryOf } from '@yoriai/shared/documents/board';
import { openWorksheet, type WorksheetDocument } from '@yoriai/shared/documents/worksheet';
import { placeOfText } from '@yoriai/shared/documents/worksheet-texts';
import type * as Y from 'yjs';
import type { Touch } from '../collaboration/touches/touches.ts';

/**
 * Places of a worksheet that an edit touches, by the parts of its document. A row counts for the table it is in, and for
 * the table it is put into. What the form does not ask for (the title, what lost) is no place.
 *
 * @param doc as it is before the edit
 */
export function touchedPlaces(doc: Y.Doc, touches: readonly Touch[]): readonly TouchedPlace[] {
  const sheet = openWorksheet(doc);
  const newTables = tablesPut(touches);
  const ofRow = (row: string): readonly TouchedPlace[] =>
    [...tableNow(sheet, row), ...(newTables.get(row) ?? [])].map((field) => ({ of: 'field', field }));

  return touches.flatMap(({ root, key }): readonly TouchedPlace[] => {
    switch (root) {
      case 'remarks':
        return [{ of: 'slip', isNew: key === undefined || !sheet.remarks.has(key) }];
      case 'values':
        return key === undefined ? [] : [{ of: 'field', field: key }];
      case 'rows':
        return key === undefined ? [] : ofRow(key);
      default: {
        const place = placeOfText(root);
        if (!place) return [];
        return place.row === undefined ? [{ of: 'field', field: place.field }] : ofRow(place.row);
      }
    }
  });
}

function tableNow({ rows }: WorksheetDocument, row: string): readonly string[] {
  const table: unknown = entryOf(rows, row)?.get('table');
  return typeof table === 'string' ? [table] : [];
}

/** The tables into which an edit puts rows. */
function tablesPut(touches: readonly Touch[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, Set<string>>();
  for (const { root, key, sub, put } of touches) {
    if (root !== 'rows' || key === undefined || sub !== 'table' || !put) continue;
    const names: readonly unknown[] = put.content.getContent();
    const known = tables.get(key) ?? new Set();
    tables.set(key, known);
    for (const name of names) if (typeof name === 'string') known.add(name);
  }
  return tables;
}
