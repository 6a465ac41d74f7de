import type * as Y from 'yjs';
import { namesOfTexts, readTextAt, wordsAt } from './top-level-texts.ts';

/** What people write in a worksheet: texts at the top of its document (top-level-texts.ts), named after row and field. */
export const worksheetTextPrefix = 'text:';
const prefix = worksheetTextPrefix;
/** In place of a row, for the fields of the sheet itself. */
const sheetItself = 'sheet';

/** @param row `w_…`, or undefined for a field of the sheet itself. */
export function worksheetText(doc: Y.Doc, row: string | undefined, field: string): Y.XmlFragment {
  return doc.getXmlFragment(nameOf(row, field));
}

/** The fields of the sheet itself in which anything was ever written. */
export const writtenFields = (doc: Y.Doc): readonly string[] => namesOfTexts(doc, nameOf(undefined, ''));

/** Words that stand there; empty when nobody wrote. */
export const wordsIn = (doc: Y.Doc, row: string | undefined, field: string): string =>
  wordsAt(doc, nameOf(row, field));

/** What stands in a field of the sheet itself, read in its own way; undefined when nobody wrote. */
export const readIn = <T>(doc: Y.Doc, field: string, read: (text: Y.XmlFragment) => T): T | undefined =>
  readTextAt(doc, nameOf(undefined, field), read);

const nameOf = (row: string | undefined, field: string): string => `${prefix}${row ?? sheetItself}:${field}`;

/** Row and field of a top-level type of this name, if it is a text of a worksheet. */
export function placeOfText(
  name: string,
): { readonly row: string | undefined; readonly field: string } | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const [row = '', field = ''] = name.slice(prefix.length).split(':');
  return { row: row === sheetItself ? undefined : row, field };
}
