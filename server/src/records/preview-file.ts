import { limits } from '@yoriai/shared/limits';
import type { RecordsPreview } from '@yoriai/shared/records/exchange/api';
import { lookAtRows } from '@yoriai/shared/records/exchange/look-at-rows';
import { openFile } from './opened-file.ts';
import type { PreviewTask } from './thread-tasks.ts';

/** @throws YoriaiError records-file-…, records-column-personal */
export async function previewFile({ bytes, choices, book }: PreviewTask): Promise<RecordsPreview> {
  const { file, sheets, sheet, ...opened } = await openFile(bytes, choices);
  const { there, numbers, rows, today } = book;
  const room = Math.max(0, limits.rowsPerWorksheet - rows);
  const { year, daytime, again } = choices;
  const { looked } = lookAtRows(opened, { there, numbers, room }, { today, year, daytime, again });
  return { ...file, sheets, sheet, ...looked };
}
