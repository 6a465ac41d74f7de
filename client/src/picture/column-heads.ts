import { bundlePaper, bundlesOf, columnLefts, liesTogether } from '@yoriai/shared/boards/columns';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import type { ColumnSkin } from '../canvas/board-skin.ts';
import type { BoardToDraw } from './board-to-draw.ts';
import { around, type Box } from './box.ts';
import { drawGroup } from './groups-drawing.ts';
import type { Pen } from './pen.ts';
import type { PictureGround } from './picture-ground.ts';
import type { PlacedCard } from './placed-cards.ts';
import { el, type Svg, together } from './svg.ts';

const height = 92;
const title = { size: 21, weight: 700 } as const;
const count = { size: 15, weight: 700, colour: 'var(--ink-2)' } as const;
const says = { size: 13, colour: 'var(--ink-2)' } as const;

/** The heads of a board's columns over its cards: icon, title, how many, what belongs there (NTI-1). */
export const columnHeads: PictureGround = (pen, board, cards) => {
  const columns = board.skin.columns ?? [];
  const lefts = columnLefts(columns);
  const top = Math.min(0, ...cards.map(({ y }) => y)) - height;
  const parts = columns.map((column, i) => {
    const box = { x: lefts[i] ?? 0, y: top, width: column.width, height };
    const within = cards.filter(({ card }) => column.kinds.includes(card.kind));
    return together([
      drawHead(pen, board, column, box, within.length),
      ...drawBundles(pen, board, column, within),
    ]);
  });
  const heads = columns.map((column, i) => ({ x: lefts[i] ?? 0, y: top, width: column.width, height }));
  return { svg: together(parts), box: heads.length === 0 ? undefined : around(heads, 0) };
};

function drawHead(pen: Pen, board: BoardToDraw, column: ColumnSkin, { x, y, width }: Box, n: number): Svg {
  const paper = cardKindOf(board.skin.kind, column.kinds[0])?.paper ?? 'review';
  const colour = `var(--${paper}-ink)`;
  const name = pen.words.t(column.title);
  const lines = pen.wrap(pen.words.t(column.says), width, says).slice(0, 2);
  return together([
    pen.icon(column.icon, x, y + 4, 25, colour),
    pen.line(name, x + 34, y + 24, { ...title, colour }),
    pen.line(pen.words.t(column.count, { n }), x + 46 + pen.widthOf(name, title), y + 24, count),
    pen.lines(lines, x, y + 34, 18, says),
    el('rect', { x, y: y + height - 18, width, height: 6, fill: pen.paint('var(--wood)') }),
  ]);
}

/** The papers under cards that lie together under one 表札 (NTI-4). */
function drawBundles(pen: Pen, board: BoardToDraw, column: ColumnSkin, cards: readonly PlacedCard[]): Svg[] {
  const at = new Map(cards.map((card) => [card.card.id, card]));
  return bundlesOf(board, column)
    .filter(liesTogether)
    .map(({ group, cards: members }) => {
      const boxes = members.flatMap(({ id }) => at.get(id) ?? []);
      const { x, y, width, height: high } = around(boxes, 0);
      const { head, side, foot } = bundlePaper;
      const frame = { x: x - side, y: y - head, width: width + 2 * side, height: high + head + foot };
      return drawGroup(pen, frame, board.groups.find(({ id }) => id === group)?.title ?? '');
    });
}
