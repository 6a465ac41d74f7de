import type { RecordsPreview } from './api.ts';
import { keepsNumbers } from './as-rows.ts';
import { shown } from './cell.ts';
import { neededFields } from './columns.ts';
import type { ReadingContext } from './day-and-hours.ts';
import type { Headings } from './headings.ts';
import type { PersonalColumn } from './personal-columns.ts';
import type { Mapping } from './read-record.ts';
import { type ReadRows, readRows } from './rows-as-records.ts';

/** Rows under their headings, and what each column is taken for. */
export interface MappedRows {
  readonly headings: Headings;
  /** By column; refused ones (P8). */
  readonly personal: ReadonlyMap<number, PersonalColumn>;
  readonly mapping: Mapping;
}

/** The book they go to. */
export interface BookToFill {
  /** `sameness` of its records. */
  readonly there: ReadonlySet<string>;
  /** `numberOfYear` of its records; absent where rows get their numbers from the book. */
  readonly numbers?: ReadonlySet<string> | undefined;
  /** Rows it still takes. */
  readonly room: number;
}

interface Looking extends ReadingContext {
  /** Rows that are there already come in once more. */
  readonly again?: boolean | undefined;
  /** How many rows are shown. @default 20 */
  readonly most?: number | undefined;
}

type Looked = Omit<RecordsPreview, 'as' | 'encoding' | 'sheets' | 'sheet'>;

const usualRows = 20;
const shownFaults = 100;
const shownCharacters = 200;

/** What rows hold, before any of them is taken in (WS-4). @returns `read` undefined while a needed column is missing */
export function lookAtRows(
  { headings, personal, mapping }: MappedRows,
  book: BookToFill,
  { again, most = usualRows, ...context }: Looking,
): { readonly looked: Looked; readonly read: ReadRows | undefined } {
  const { words, below, row, rows } = headings;
  const width = Math.max(words.length, ...[...personal.keys()].map((column) => column + 1));
  const missing = neededFields.filter((field) => !mapping.includes(field));
  const read = missing.length > 0 ? undefined : readRows(below, mapping, { ...context, there: book.there });
  const records = read?.records ?? [];
  const faults = read?.faults ?? [];
  const news = again ? records : records.filter((it) => !read?.again.has(it.row));
  const looked: Looked = {
    heading: { row, rows },
    columns: Array.from({ length: width }, (_, column) => ({
      heading: words[column] ?? '',
      field: mapping[column] ?? null,
      personal: personal.get(column),
    })),
    missing,
    rows: below.length,
    sample: below.slice(0, most).map(({ row, cells }) => ({
      row,
      cells: cells
        .slice(0, width)
        .map((cell, at) => (personal.has(at) ? '' : shown(cell).slice(0, shownCharacters).toWellFormed())),
    })),
    faults: faults.slice(0, shownFaults),
    faultyCells: faults.length,
    faultyRows: read?.faultyRows ?? 0,
    yearless: faults.filter(({ fault }) => fault === 'year-missing').length,
    hoursUnclear: faults.filter(({ fault }) => fault === 'hours-unclear').length,
    again: read?.again.size ?? 0,
    room: book.room,
    keepsNumbers: book.numbers !== undefined && news.length > 0 && keepsNumbers(news, book.numbers),
  };
  return { looked, read };
}
