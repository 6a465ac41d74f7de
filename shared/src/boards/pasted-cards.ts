import { fit } from '../documents/characters.ts';
import { limits } from '../limits.ts';

/**
 * What was pasted, as rows of cells, and the cards that come of it (CAN-2, B-5). Words stay as they were typed: a cell
 * that begins with = + - @ is no formula here (B-22).
 */
export interface PastedTable {
  /** All of the same length; rows without any word are left out. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
}

/** How the rows become cards. */
export interface RowsToCards {
  /** Which cell of a row is the text. */
  readonly column: number;
  /** What becomes of the other cells of the row. */
  readonly others: 'below' | 'left-out';
}

/** One text for each card; `cut` of them were longer than a card holds. */
export interface PastedTexts {
  readonly texts: readonly string[];
  readonly cut: number;
}

/**
 * Taken out: direction overrides and isolates, which turn the words of a whole line around (B-22), marks nobody sees,
 * and controls. Joiners stay: emoji and 葛󠄀 are made of them.
 */
const notShown = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\u200b\u2060]/gu;
/** Further line breaks: of word processors (VT), pages (FF), NEL and Unicode's own. */
const lineBreaks = new RegExp(`\\r\\n?|[${String.fromCharCode(0x0b, 0x0c, 0x85, 0x2028, 0x2029)}]`, 'g');

/** Reads cells as spreadsheets put them on the clipboard: tabs, line breaks, and quotes around cells that hold either. */
export function readPasted(pasted: string): PastedTable {
  const rows = split(clean(pasted)).filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]), columns };
}

/** Of the columns with words in the most rows, the first. */
export function firstColumn({ rows, columns }: PastedTable): number {
  const filled = Array.from(
    { length: columns },
    (_, column) => rows.filter((row) => row[column]?.trim()).length,
  );
  return Math.max(0, filled.indexOf(Math.max(0, ...filled)));
}

/** One card for each row that has words where they are looked for. */
export function cardPerRow({ rows }: PastedTable, { column, others }: RowsToCards): PastedTexts {
  const texts = rows.map((row) => {
    const own = row[column]?.trim() ?? '';
    if (others === 'left-out') return own;
    return [own, ...row.filter((_, index) => index !== column).map((cell) => cell.trim())]
      .filter((cell) => cell !== '')
      .join('\n');
  });
  return shortened(texts);
}

/** Everything on one card. */
export function oneCard({ rows }: PastedTable): PastedTexts {
  const lines = rows.map((row) =>
    row
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' '),
  );
  return shortened([lines.join('\n')]);
}

function shortened(texts: readonly string[]): PastedTexts {
  const written = texts.filter((text) => text !== '');
  const fitting = written.map((text) => fit(text, limits.cardTextCharacters).fits);
  return { texts: fitting, cut: fitting.filter((text, i) => text !== written[i]).length };
}

/** One kind of line break, and nothing that is not to be seen or turns the words around. */
const clean = (pasted: string): string =>
  pasted.toWellFormed().replace(lineBreaks, '\n').replace(notShown, '');

function split(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = quoted(text, at) ?? bare(text, at);
    rows.at(-1)?.push(cell);
    if (text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

interface Cell {
  readonly cell: string;
  /** Where the tab or line break behind it stands. */
  readonly end: number;
}

function bare(text: string, from: number): Cell {
  const end = next(text, from);
  return { cell: text.slice(from, end), end };
}

function next(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '\t' || text[at] === '\n') return at;
  return text.length;
}

/**
 * A cell in quotes. A spreadsheet puts them only around what holds a tab, a line break or a quote; all other quotes
 * were typed by somebody and stay.
 */
function quoted(text: string, from: number): Cell | undefined {
  if (text[from] !== '"') return undefined;
  let at = from + 1;
  while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
  const after = text[at + 1];
  if (text[at] !== '"' || (after !== undefined && after !== '\t' && after !== '\n')) return undefined;
  const inside = text.slice(from + 1, at);
  return /[\t\n"]/.test(inside) ? { cell: inside.replaceAll('""', '"'), end: at + 1 } : undefined;
}
