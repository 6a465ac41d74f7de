import { YoriaiError } from '@yoriai/shared/errors';
import { type Cell, isDate, shown } from '@yoriai/shared/records/exchange/cell';
import { writable } from '../worksheet-files/writable.ts';
import { writeCsv } from './csv-text.ts';
import { lackingIn, toShiftJis } from './shift-jis.ts';
import type { ExportTask } from './thread-tasks.ts';

/** @throws YoriaiError records-not-in-shift-jis */
export async function writeFile({ as, encoding, table, replace }: ExportTask): Promise<Uint8Array> {
  if (as === 'xlsx') return writeXlsx(table);
  const text = writeCsv(table.map((row) => row.map(shown)));
  if (encoding === 'utf-8') return Buffer.from(`\ufeff${text}`, 'utf8');
  if (!replace && lackingIn(text).length > 0) throw new YoriaiError('records-not-in-shift-jis');
  return toShiftJis(text);
}

async function writeXlsx(table: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const [headings = [], ...rows] = table;
  return writeWorkbook(
    [
      headings.map((heading) => ({ ...written(heading), fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(written)),
    ],
    {
      sheet: sheetName,
      columns: headings.map((heading) => ({ width: widths[shown(heading)] ?? 14 })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { fontFamily: 'BIZ UDPゴシック', fontSize: 11 },
  ).toBuffer();
}

/** Days and numbers as a workbook knows them; all else is words, so that nothing is ever reckoned with (B-22). */
function written(cell: Cell) {
  const look = { alignVertical: 'top' as const };
  if (typeof cell === 'number') return { ...look, value: cell, type: Number };
  if (isDate(cell) && cell.date !== undefined)
    return { ...look, value: new Date(cell.date), type: Date, format: 'yyyy/mm/dd' };
  return { ...look, value: escaped(writable(shown(cell))), type: String, wrap: true };
}

const sheetName = '実践記録';
const widths: Readonly<Record<string, number>> = {
  'NO.': 6,
  '★': 5,
  プラン: 40,
  プロセス: 60,
  モニタリング: 40,
  会合名称: 24,
};

/** In a workbook `_x0041_` means A; what was typed so is kept so. */
const escaped = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
