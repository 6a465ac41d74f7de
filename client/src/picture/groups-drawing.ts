import { groupFrame } from '../canvas/flow/group-frame.ts';
import type { BoardToDraw } from './board-to-draw.ts';
import type { Box } from './box.ts';
import type { Pen, Writing } from './pen.ts';
import type { PlacedCard } from './placed-cards.ts';
import { el, type Svg, together } from './svg.ts';

/** 表札 and the papers under their cards. */
export function drawGroups(pen: Pen, board: BoardToDraw, cards: readonly PlacedCard[]): [Svg, Box][] {
  return board.groups.flatMap(({ id, title }): [Svg, Box][] => {
    const frame = groupFrame(cards.filter(({ card }) => card.group === id));
    return frame ? [[drawGroup(pen, frame, title), frame]] : [];
  });
}

const writing: Writing = { size: 16, weight: 700 };
const plankHeight = 36;

export function drawGroup(pen: Pen, frame: Box, title: string): Svg {
  const { x, y, width, height } = frame;
  const room = width - 28;
  const words = title === '' ? pen.words.t('canvas:group.untitled') : title;
  const lines = pen.wrap(words, room - 36, writing);
  const wide = Math.max(...lines.map((line) => pen.widthOf(line, writing))) + 36;
  const high = plankHeight + (lines.length - 1) * 22;
  const edge = pen.paint('var(--wood-deep)');
  return together([
    el('rect', {
      x,
      y,
      width,
      height,
      rx: 12,
      fill: pen.paint('var(--paper-quiet)'),
      stroke: pen.paint('var(--control-edge)'),
      'stroke-width': 1.4,
      'stroke-dasharray': '2 4',
      'stroke-linecap': 'round',
    }),
    el('rect', {
      x: x + 14,
      y: y - 4 - (lines.length - 1) * 22,
      width: Math.min(room, wide),
      height: high,
      rx: 4,
      fill: pen.paint('var(--wood-pale)'),
      stroke: edge,
      'stroke-width': 1.2,
    }),
    pen.lines(lines, x + 32, y + 3 - (lines.length - 1) * 22, 22, writing),
  ]);
}
