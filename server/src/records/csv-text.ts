import { limits } from '@yoriai/shared/limits';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { rowsRead, unreadable } from './read-fault.ts';

/** What a spreadsheet takes for the beginning of a formula, in both widths (B-22, HOST-5). */
const starter = /^'*[=+\-@＝＋－＠\t\r]/u;

/** A cell that begins like a formula has a ' in front, which a spreadsheet shows as text; reading takes it off again. */
const guarded = (cell: string): string => (starter.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string =>
  cell.startsWith("'") && starter.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Rows as a csv text: CRLF between rows, line breaks within a cell kept. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(guarded)),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );

/**
 * Reads a csv text: commas, tabs or semicolons, whichever its beginning has most of.
 *
 * @throws YoriaiError records-file-broken, records-file-too-long
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows = parsed(text, rowsRead + 1);
  if (rows.length > rowsRead) throw unreadable('records-file-too-long');
  return rows.map((row) => row.slice(0, limits.recordsFileColumns).map(unguarded));
}

function parsed(text: string, most: number): readonly string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: most,
    }) as string[][];
  } catch {
    throw unreadable('records-file-broken');
  }
}

function delimiterOf(text: string): string {
  const beginning = text.slice(0, 4000).replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = [',', '\t', ';'].map((sign) => ({ sign, count: beginning.split(sign).length }));
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).sign;
}
