import { moveRow } from '@yoriai/shared/worksheets/edits/rows';
import type { WorksheetSession } from '../session/worksheet-session.ts';

/** 上へ, 下へ: moves a row past its neighbour. The keys stay at its handle. */
export function stepRow(session: WorksheetSession, table: string, row: string, step: -1 | 1): void {
  const rows = session.view.rowsOf(table).map(({ id }) => id);
  const at = rows.indexOf(row);
  const to = at + step;
  if (at < 0 || to < 0 || to >= rows.length) return;
  session.edit((sheet, _, origin) => moveRow(sheet, row, rows[step < 0 ? to : to + 1], origin));
  session.say('worksheets:row.moved-to', { n: to + 1 });
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-handle="${CSS.escape(row)}"]`)?.focus(),
  );
}
