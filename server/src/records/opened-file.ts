import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type { ImportChoices } from '@yoriai/shared/records/exchange/api';
import { type ExchangeField, neededFields } from '@yoriai/shared/records/exchange/columns';
import { findHeadings, type Headings, proposeMapping } from '@yoriai/shared/records/exchange/headings';
import type { PersonalColumn } from '@yoriai/shared/records/exchange/personal-columns';
import type { Mapping } from '@yoriai/shared/records/exchange/read-record';
import { refusedColumns } from '@yoriai/shared/records/exchange/refused-columns';
import { writtenRows } from '@yoriai/shared/records/exchange/rows-as-records';
import { unreadable } from './read-fault.ts';
import { type ReadFile, readFile } from './read-file.ts';

/** A file of records, opened at a sheet, with what each of its columns is taken for. */
export interface OpenedFile {
  readonly file: Omit<ReadFile, 'sheets'>;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly sheet: number;
  readonly headings: Headings;
  /** By column; refused ones (P8). */
  readonly personal: ReadonlyMap<number, PersonalColumn>;
  readonly mapping: Mapping;
  readonly missing: readonly ExchangeField[];
}

/** @throws YoriaiError records-file-…, records-column-personal */
export async function openFile(bytes: Uint8Array, { sheet, columns }: ImportChoices): Promise<OpenedFile> {
  const { sheets: cells, ...file } = await readFile(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  );
  const sheets = cells.map(({ name, rows }) => ({ name, rows: writtenRows(rows) }));
  const at =
    sheet !== undefined && sheet < sheets.length ? sheet : sheets.findIndex(({ rows }) => rows.length > 1);
  const rows = sheets[at]?.rows ?? [];
  const headings = findHeadings(rows);
  if (!headings || headings.below.length === 0) throw unreadable('records-file-empty');
  if (headings.below.length > limits.recordsFileRows) throw unreadable('records-file-too-long');
  const personal = refusedColumns(headings);
  const mapping = columns ?? proposeMapping(headings.words, new Set(personal.keys()));
  if (mapping.some((field, column) => field !== null && personal.has(column)))
    throw new YoriaiError('records-column-personal');
  return {
    file,
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length })),
    sheet: at,
    headings,
    personal,
    mapping,
    missing: neededFields.filter((field) => !mapping.includes(field)),
  };
}
