import type * as Y from 'yjs';
import { textOf } from './text.ts';

/**
 * What people write in a worksheet stands in fragments at the top of its document, named after row and field, as the
 * texts of cards do (card-texts.ts): a top-level type is there without being made, so two people who begin the same
 * field at once both keep their words.
 */
export const worksheetTextPrefix = 'text:';
const prefix = worksheetTextPrefix;
/** In place of a row, for the fields of the sheet itself. */
const sheetItself = 'sheet';

/** @param row `w_…`, or undefined for a field of the sheet itself. */
export function worksheetText(doc: Y.Doc, row: string | undefined, field: string): Y.XmlFragment {
  return doc.getXmlFragment(`${prefix}${row ?? sheetItself}:${field}`);
}

/** The fields of a row, or of the sheet itself, in which anything was ever written. */
export function writtenTexts(doc: Y.Doc, row: string | undefined): readonly string[] {
  const start = `${prefix}${row ?? sheetItself}:`;
  return [...doc.share.keys()]
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))
    .sort();
}

/** Words that stand there; empty when nobody wrote, and for a damaged or hand-made entry under the name (HOST-7). */
export function wordsIn(doc: Y.Doc, row: string | undefined, field: string): string {
  return readIfThere(doc, row, field, textOf) ?? '';
}

/** @returns undefined when nobody wrote there, or when what is there is no text (HOST-7). */
export function readIfThere<T>(
  doc: Y.Doc,
  row: string | undefined,
  field: string,
  read: (text: Y.XmlFragment) => T,
): T | undefined {
  if (!doc.share.has(`${prefix}${row ?? sheetItself}:${field}`)) return undefined;
  try {
    return read(worksheetText(doc, row, field));
  } catch {
    return undefined;
  }
}

/** Row and field of a top-level type of this name, if it is a text of a worksheet. */
export function placeOfText(
  name: string,
): { readonly row: string | undefined; readonly field: string } | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const [row = '', field = ''] = name.slice(prefix.length).split(':');
  return { row: row === sheetItself ? undefined : row, field };
}

/** Empties every text, for a document that is filled afresh. */
export function clearWorksheetTexts(doc: Y.Doc): void {
  for (const name of doc.share.keys()) {
    if (!name.startsWith(prefix)) continue;
    const text = doc.getXmlFragment(name);
    text.delete(0, text.length);
  }
}
