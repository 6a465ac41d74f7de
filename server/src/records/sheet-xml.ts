import { rowsRead, unreadable } from './read-fault.ts';

/**
 * A worksheet's XML as the reader may have it. The reader fills gaps between rows and columns with empty cells, however
 * far off a stray cell stands, and leaves out what says #N/A; both are dealt with here, on the text.
 *
 * @throws YoriaiError records-file-broken, records-file-too-long
 */
export function tamed(xml: string): string {
  if (/<!DOCTYPE/i.test(xml) || !xml.includes('<sheetData')) throw unreadable('records-file-broken');
  return errorsAsWords(withoutFarColumns(withoutFarRows(xml)));
}

/** Rows far below are formatted and empty, as a rule; where words stand in them, the file is too long. */
function withoutFarRows(xml: string): string {
  for (const { 0: row, 1: number, index } of xml.matchAll(/<row\b[^>]*?\br="(\d+)"/g)) {
    if (Number(number) <= rowsRead) continue;
    const end = xml.indexOf('</sheetData>', index + row.length);
    const cut = xml.slice(index, end < 0 ? undefined : end);
    if (/<v[ >]|<is[ >]/.test(cut)) throw unreadable('records-file-too-long');
    return xml.slice(0, index) + (end < 0 ? '</sheetData></worksheet>' : xml.slice(end));
  }
  return xml;
}

/** CW is the 101st column. */
const farColumn = '(?:[A-Z]{3,}|[D-Z][A-Z]|C[W-Z])';

function withoutFarColumns(xml: string): string {
  if (!new RegExp(`<c\\b[^>]*?\\br="${farColumn}\\d`).test(xml)) return xml;
  return xml.replaceAll(new RegExp(`<c\\b[^>]*?\\br="${farColumn}\\d+"[^>]*?(?:/>|>.*?</c>)`, 'gs'), '');
}

const errorsAsWords = (xml: string): string => xml.replaceAll(/(<c\b[^>]*?\bt=")e"/g, '$1str"');

/** A block of merged cells; rows and columns counted from 0, ends included. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

const mostMerged = 20_000;

/** Blocks of merged cells that reach over several rows (B-24). */
export function mergedDown(xml: string): readonly Merged[] {
  const merged: Merged[] = [];
  for (const [, column = '', top, bottom] of xml.matchAll(
    /<mergeCell\b[^>]*?\bref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g,
  )) {
    if (Number(bottom) > Number(top))
      merged.push({ top: Number(top) - 1, left: columnAt(column), bottom: Number(bottom) - 1 });
    if (merged.length >= mostMerged) break;
  }
  return merged;
}

/** A → 0, AA → 26. */
const columnAt = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0) - 1;
