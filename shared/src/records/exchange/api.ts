import type { ErrorBody } from '../../errors.ts';
import type { ExchangeField } from './columns.ts';
import type { PersonalColumn } from './personal-columns.ts';
import type { FaultyCell } from './row-faults.ts';

/** A column of the file, and what it is taken for. */
export interface PreviewColumn {
  readonly heading: string;
  readonly field: ExchangeField | null;
  /** It is refused (P8). */
  readonly personal?: PersonalColumn | undefined;
}

/** What a file of records holds, before any of it is taken in (WS-4). Cells of refused columns are left empty. */
export interface RecordsPreview {
  readonly as: 'xlsx' | 'csv';
  readonly encoding?: string | undefined;
  /** Sheets of the file with their written rows, and the one that was read. */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly sheet: number;
  readonly heading: { readonly row: number; readonly rows: 1 | 2 };
  readonly columns: readonly PreviewColumn[];
  /** Columns without which no row is a record, and that no column is taken for. */
  readonly missing: readonly ExchangeField[];
  /** Rows below the heading. */
  readonly rows: number;
  readonly sample: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The first of the cells that cannot be taken in, and how many cells and rows there are of them. */
  readonly faults: readonly FaultyCell[];
  readonly faultyCells: number;
  readonly faultyRows: number;
  /** Rows whose day has no year. */
  readonly yearless: number;
  /** Rows whose hours may be of the morning or the evening. */
  readonly hoursUnclear: number;
  /** Rows that are there already. */
  readonly again: number;
  /** Rows that the book still takes. */
  readonly room: number;
  /** Whether NO. stays as the file has it; otherwise every row gets the next one. */
  readonly keepsNumbers: boolean;
}

export const importStages = ['reading', 'checking', 'packing', 'writing'] as const;
export type ImportStage = (typeof importStages)[number];

/** How far the work is, in rows; `of` is 0 where that cannot be said. */
export interface ImportStep {
  readonly stage: ImportStage;
  readonly at: number;
  readonly of: number;
}

/** One line of the answer to an import (`application/x-ndjson`); the last is `done` or an error. */
export type ImportLine = ImportStep | { readonly done: ImportDone } | Pick<ErrorBody, 'error'>;

export interface ImportDone {
  /** The rows that came in: `w_…`, in the order of the file. */
  readonly rows: readonly string[];
  /** Rows that were there already and were left out. */
  readonly again: number;
  /** Rows with faults that were left out because it was asked for. */
  readonly leftOut: number;
}

/** What a written file will hold. */
export interface ExportLook {
  readonly records: number;
  /** Characters that Shift_JIS has not, each once, and how often any of them stands there. */
  readonly lacking: { readonly characters: readonly string[]; readonly count: number };
}

/** What a person chose for a file; absent: as it is proposed. */
export interface ImportChoices {
  readonly sheet?: number | undefined;
  readonly columns?: readonly (ExchangeField | null)[] | undefined;
  /** The 年度 of days without a year. */
  readonly year?: number | undefined;
  /** Hours that may be of the morning or the evening are of the day. */
  readonly daytime?: boolean | undefined;
  /** Rows that are there already come in once more. */
  readonly again?: boolean | undefined;
  /** Rows with faults stay outside. */
  readonly leaveOut?: boolean | undefined;
}
