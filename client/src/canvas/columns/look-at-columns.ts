import { columnLefts } from '@yoriai/shared/boards/columns';
import type { ColumnSkin } from '../board-skin.ts';

/** Below this zoom words on cards are hard to read; then the first columns are shown and one goes on sideways. */
const readable = 0.7;
/** Room left of the columns for the tools, right of them, and under the heads; CSS pixels. */
const beside = { left: 112, right: 28, top: 18 } as const;

/** All columns side by side from their top, as large as they fit; at most in full size. */
export function lookAtColumns(columns: readonly ColumnSkin[], width: number, headsEnd: number) {
  const lefts = columnLefts(columns);
  const whole = (lefts.at(-1) ?? 0) + (columns.at(-1)?.width ?? 0);
  const fitting = (width - beside.left - beside.right) / whole;
  const zoom = Math.max(readable, Math.min(1, fitting));
  const spare = Math.max(0, width - beside.left - beside.right - whole * zoom);
  return { x: beside.left + spare / 2, y: headsEnd + beside.top, zoom };
}
