import { type Cell, isDate, type SheetRow, shown } from './cell.ts';
import type { ExchangeField } from './columns.ts';
import { fieldOfHeading } from './heading-words.ts';
import { personalHeading } from './personal-columns.ts';

/** Where the headings of a sheet stand, and what they say. */
export interface Headings {
  /** The first row of the headings, as the sheet counts; two rows when the form has groups of columns (B-24). */
  readonly row: number;
  readonly rows: 1 | 2;
  /** By column. */
  readonly words: readonly string[];
  /** What comes below. Empty rows and headings that were repeated for printing are not among it. */
  readonly below: readonly SheetRow[];
}

/** Titles and dates may stand above the headings, but not more than a page of them. */
const lookedAt = 25;

/** Finds the headings: the row, or two, that names most columns of the form. @returns undefined for an empty sheet */
export function findHeadings(rows: readonly SheetRow[]): Headings | undefined {
  const top = rows.slice(0, lookedAt);
  const candidates = top.flatMap((row, at): { at: number; rows: 1 | 2; words: readonly string[] }[] => {
    const words = row.cells.map(wordsOf);
    const next = top[at + 1];
    const one = { at, rows: 1 as const, words };
    if (!next || !mayBeHeading(next) || score(words) === 0) return [one];
    return [one, { at, rows: 2 as const, words: joined(words, next.cells.map(wordsOf)) }];
  });
  const best = candidates.reduce<(typeof candidates)[number] | undefined>((kept, it) => {
    const [had, has] = [kept ? score(kept.words) : 0, score(it.words)];
    return has > had ? it : kept;
  }, undefined);
  const found = best ?? firstRow(top);
  if (!found) return undefined;
  const heading = rows[found.at];
  const below = rows.slice(found.at + found.rows).filter((row) => !repeats(row, found.words));
  return { row: heading?.row ?? 1, rows: found.rows, words: found.words, below };
}

const wordsOf = (cell: Cell): string => (isDate(cell) ? '' : shown(cell).trim());

const score = (words: readonly string[]): number =>
  new Set(words.flatMap((it) => fieldOfHeading(it) ?? personalHeading(it) ?? [])).size;

/** Nothing in it is long, a number or a day. */
const mayBeHeading = ({ cells }: SheetRow): boolean =>
  cells.every((cell) => typeof cell === 'string' && cell.length <= 30);

/** The lower row says what the column is; where it says nothing of ours, the upper one does. */
function joined(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, at) => {
    const [above, below] = [upper[at] ?? '', lower[at] ?? ''];
    return (
      [below, above, `${above}${below}`].find((it) => fieldOfHeading(it) || personalHeading(it)) ??
      (below || above)
    );
  });
}

/** No heading is known: the first row of more than one cell, so that a person can still say what is what. */
function firstRow(rows: readonly SheetRow[]) {
  const at = rows.findIndex(({ cells }) => cells.filter((cell) => wordsOf(cell) !== '').length > 1);
  const row = rows[at];
  return row && { at, rows: 1 as const, words: row.cells.map(wordsOf) };
}

function repeats({ cells }: SheetRow, words: readonly string[]): boolean {
  const same = cells.filter((cell, at) => wordsOf(cell) !== '' && wordsOf(cell) === words[at]).length;
  const written = cells.filter((cell) => shown(cell).trim() !== '').length;
  return same >= 2 && same === written;
}

/** Which column is taken for what, by column; a field is taken once, from its first column. */
export function proposeMapping(
  words: readonly string[],
  refused: ReadonlySet<number>,
): readonly (ExchangeField | null)[] {
  const taken = new Set<ExchangeField>();
  return words.map((heading, at) => {
    const field = fieldOfHeading(heading);
    if (field === undefined || refused.has(at) || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}
