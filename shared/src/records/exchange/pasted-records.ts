import { readPasted } from '../../boards/pasted-cards.ts';
import { limits } from '../../limits.ts';
import type { NewRow } from '../../worksheets/edits/rows.ts';
import type { RecordsPreview } from './api.ts';
import { cellsOf } from './as-rows.ts';
import { isBlank, type SheetRow } from './cell.ts';
import { type ExchangeField, exchangeFields, exchangeHeadings } from './columns.ts';
import { type ReadingContext, readDay } from './day-and-hours.ts';
import { fieldOfHeading } from './heading-words.ts';
import { findHeadings, type Headings, proposeMapping } from './headings.ts';
import { type BookToFill, lookAtRows } from './look-at-rows.ts';
import { personalHeading } from './personal-columns.ts';
import type { ReadRecord } from './read-record.ts';
import { refusedColumns } from './refused-columns.ts';
import { writtenRows } from './rows-as-records.ts';

/** So many lines are pasted at once, that one can look them over; for more there is the import of a file (WS-4). */
export const mostPasted = 50;

/** What a person chose for pasted lines; what is absent is as it was proposed. */
export interface PastedChoices extends Omit<ReadingContext, 'today'> {
  readonly columns?: readonly (ExchangeField | null)[] | undefined;
  /** Rows that are there already come in once more. */
  readonly again?: boolean | undefined;
}

/** Lines out of a spreadsheet, before any of them is a record (B-5). */
export interface PastedRecords {
  readonly preview: RecordsPreview;
  /** What comes in. */
  readonly news: readonly NewRow[];
  /** What does not, as lines to be copied under their headings: it can be mended and pasted again. Refused columns are empty. */
  readonly left: string;
  /** More than may be pasted at once; then nothing comes in. */
  readonly tooMany: boolean;
}

/** @param pasted cells as spreadsheets put them on the clipboard @returns undefined where there is no table in it */
export function readPastedRecords(
  pasted: string,
  book: BookToFill & { readonly today: string },
  { columns, ...chosen }: PastedChoices = {},
): PastedRecords | undefined {
  const rows = writtenRows(readPasted(pasted).rows);
  const [first] = rows;
  if (!first || first.cells.length < 2) return undefined;
  const named = namedColumns(rows);
  const proposed = named ? undefined : byOrder(rows, book.today);
  const headings = named ?? { row: 0, rows: 1 as const, words: first.cells.map(() => ''), below: rows };
  if (headings.below.length === 0) return undefined;
  const personal = refusedColumns({
    words: proposed?.map((field) => (field ? exchangeHeadings[field] : '')) ?? headings.words,
    below: headings.below,
  });
  const free = (field: ExchangeField | null, at: number) => (personal.has(at) ? null : field);
  const mapping =
    columns?.map(free) ?? proposed?.map(free) ?? proposeMapping(headings.words, new Set(personal.keys()));
  const { looked, read } = lookAtRows({ headings, personal, mapping }, book, {
    ...chosen,
    today: book.today,
    most: mostPasted,
  });
  const records = (read?.records ?? []).filter(({ row }) => chosen.again || !read?.again.has(row));
  const tooMany = headings.below.length > mostPasted || bytesOf(records) > mostBytes;
  const isRead = new Set(read?.records.map(({ row }) => row));
  const unread =
    read && !tooMany
      ? [...above(rows, headings), ...headings.below.filter(({ row }) => !isRead.has(row))]
      : [];
  return {
    preview: { as: 'csv', sheets: [], sheet: 0, ...looked },
    news: tooMany ? [] : records.map(cellsOf),
    left: linesOf(unread, named?.words, new Set(personal.keys())),
    tooMany,
  };
}

/** Headings count where they name two columns; a word of a record may be called like one of them. */
function namedColumns(rows: readonly SheetRow[]): Headings | undefined {
  const headings = findHeadings(rows);
  const known = new Set(headings?.words.flatMap((it) => fieldOfHeading(it) ?? personalHeading(it) ?? []));
  return known.size < 2 ? undefined : headings;
}

/** Without headings the columns are those of the form, with NO. or without. */
function byOrder(rows: readonly SheetRow[], today: string): readonly (ExchangeField | null)[] {
  const isDay = (column: number): boolean => {
    const read = rows.map(({ cells }) => readDay(cells[column] ?? '', { today }));
    const days = read.filter((it) => 'date' in it || it.fault === 'year-missing').length;
    return days * 2 > rows.length;
  };
  const fields = exchangeFields.slice(!isDay(0) && isDay(1) ? 0 : 1);
  return (rows[0]?.cells ?? []).map((_, at) => fields[at] ?? null);
}

/** Lines over the headings; a title in one cell is none. */
const above = (rows: readonly SheetRow[], { row: at }: Headings): readonly SheetRow[] =>
  rows.filter(({ row, cells }) => row < at && cells.filter((cell) => !isBlank(cell)).length > 1);

/** A client lets no larger edit out (HOST-3); a character has three bytes at most, and a record more than its words. */
const mostBytes = limits.editBytes / 2;
const bytesOf = (records: readonly ReadRecord[]): number => JSON.stringify(records).length * 3;

/** Lines as a spreadsheet takes them in again. */
function linesOf(
  rows: readonly SheetRow[],
  headings: readonly string[] | undefined,
  refused: ReadonlySet<number>,
): string {
  const lines = rows
    .map(({ cells }) => cells.map((cell, at) => (refused.has(at) ? '' : String(cell))))
    .filter((cells) => cells.some((cell) => !isBlank(cell)));
  if (lines.length === 0) return '';
  return [...(headings ? [headings] : []), ...lines].map((cells) => cells.map(quoted).join('\t')).join('\n');
}

const quoted = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
