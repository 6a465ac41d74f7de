import { worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { ExportLook } from '@yoriai/shared/records/exchange/api';
import { type Cell, shown } from '@yoriai/shared/records/exchange/cell';
import { recordTable } from '@yoriai/shared/records/exchange/record-table';
import { inPeriod, type PracticeRecord, recordsOf } from '@yoriai/shared/records/records';
import type { Engine } from '../collaboration/engine.ts';
import { inThread } from './in-thread.ts';
import { lackingIn } from './shift-jis.ts';

export interface ExportRecords {
  readonly worksheet: string;
  /** Days or months; absent: from the first, to the last. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** With モニタリング, which is 所感 (C7). */
  readonly internal: boolean;
}

type Reader = Pick<Engine, 'read'>;

/** The records of a period as a table, the headings first. Without a period those without a day are there, too. */
export async function tableOfPeriod(
  engine: Reader,
  { worksheet, from, to, internal }: ExportRecords,
): Promise<readonly (readonly Cell[])[]> {
  const records = await engine.read(worksheetDocument(worksheet), (doc) =>
    recordsOf(readWorksheet(doc).worksheet),
  );
  return recordTable(within(records, from, to), internal);
}

const within = (records: readonly PracticeRecord[], from?: string, to?: string): readonly PracticeRecord[] =>
  from === undefined && to === undefined
    ? records
    : inPeriod(records, { from: from ?? '0000', ...(to && { to }) });

/** What a file will hold, and what Shift_JIS could not say of it. */
export async function lookAtExport(engine: Reader, asked: ExportRecords): Promise<ExportLook> {
  const table = await tableOfPeriod(engine, asked);
  const lacking = table.flatMap((row) => row.flatMap((cell) => lackingIn(shown(cell))));
  return {
    records: table.length - 1,
    lacking: { characters: [...new Set(lacking)].slice(0, shownCharacters), count: lacking.length },
  };
}

const shownCharacters = 30;

export interface WriteRecords extends ExportRecords {
  readonly as: 'xlsx' | 'csv';
  readonly encoding: 'utf-8' | 'shift_jis';
  readonly replace: boolean;
  /** What the copy bears (P18). */
  readonly mark?: string | undefined;
  readonly signal: AbortSignal;
}

/** @throws YoriaiError records-not-in-shift-jis; the signal's reason */
export async function writeRecords(
  engine: Reader,
  { as, encoding, replace, mark, signal, ...asked }: WriteRecords,
): Promise<Uint8Array> {
  const table = marked(
    await tableOfPeriod(engine, asked),
    mark && (encoding === 'utf-8' ? mark : inShiftJis(mark)),
  );
  return inThread({ do: 'export', as, encoding, table, replace }, { signal });
}

/** A name that Shift_JIS cannot write keeps nobody from their records. */
const inShiftJis = (mark: string): string =>
  lackingIn(mark).reduce((text, character) => text.replaceAll(character, '〓'), mark);

/** A heading more, of a column that is no record's: whoever reads the file back passes over it. */
const marked = (
  table: readonly (readonly Cell[])[],
  mark: string | undefined,
): readonly (readonly Cell[])[] =>
  mark === undefined ? table : table.map((row, index) => [...row, index === 0 ? mark : '']);
