import type { Cell } from '@yoriai/shared/records/exchange/cell';
import { readCsv } from './csv-text.ts';
import { decoded, type Encoding } from './encoding.ts';
import { unreadable } from './read-fault.ts';
import type { SheetCells } from './sheet-cells.ts';

/** A file as its sheets. Whatever it is called, its bytes say what it is. */
export interface ReadFile {
  readonly as: 'xlsx' | 'csv';
  /** Of a csv file. */
  readonly encoding?: Encoding | undefined;
  readonly sheets: readonly SheetCells[];
}

/** @throws YoriaiError records-file-…, with words that say what to do */
export async function readFile(bytes: Buffer): Promise<ReadFile> {
  if (bytes.byteLength === 0) throw unreadable('records-file-empty');
  if (begins(bytes, 'PK')) {
    const { readXlsx } = await import('./workbook.ts');
    return { as: 'xlsx', sheets: await readXlsx(bytes) };
  }
  if (begins(bytes, '\xd0\xcf\x11\xe0'))
    throw unreadable(isLocked(bytes) ? 'records-file-locked' : 'records-file-old');
  if (foreign.some((start) => begins(bytes, start))) throw unreadable('records-file-unknown');
  const { text, encoding } = decoded(bytes);
  if (/^\s*(<!doctype|<html|<\?xml|\{\\rtf)/i.test(text)) throw unreadable('records-file-unknown');
  const rows: readonly (readonly Cell[])[] = readCsv(text);
  return { as: 'csv', encoding, sheets: [{ name: '', rows }] };
}

/** pdf, png, jpeg, gzip, 7z, rar. */
const foreign = ['%PDF', '\x89PNG', '\xff\xd8\xff', '\x1f\x8b', '7z\xbc\xaf', 'Rar!'];

const begins = (bytes: Buffer, start: string): boolean =>
  bytes.subarray(0, start.length).equals(Buffer.from(start, 'latin1'));

/** A workbook with a password is kept in the container of the old form. */
const isLocked = (bytes: Buffer): boolean => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
