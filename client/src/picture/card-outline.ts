import type { Paper } from '@yoriai/shared/boards/board-kind';
import type { CardSkin } from '../canvas/board-skin.ts';
import type { Box } from './box.ts';
import type { Pen } from './pen.ts';
import { el, nothing, type Svg, together } from './svg.ts';

/** Width of the 帯. */
const band = 14;
const corner = 5;
const fold = 17;

/** How round each corner is, from the upper left one on, the way the clock goes. */
const corners: Record<CardSkin['shape'], readonly [number, number, number, number]> = {
  pill: [46, 46, 46, 46],
  folded: [corner, corner, 0, corner],
  'round-end': [corner, 22, 22, corner],
  gable: [0, 0, corner, corner],
  plain: [corner, corner, corner, corner],
};

/** The paper of a card: its outline, its 帯 and what tells its kind from far away; an ink edge in place of a shadow. */
export function outlineOf(pen: Pen, shape: CardSkin['shape'], paper: Paper, box: Box): Svg {
  const edge = pen.paint('var(--control-edge)');
  const round = corners[shape].map((radius) => Math.min(radius, box.height / 2, box.width / 2));
  const sheet = el('path', {
    d: rounded(box, round, shape === 'folded' ? fold : 0),
    fill: pen.paint('var(--paper)'),
    stroke: edge,
    'stroke-width': 1.2,
  });
  if (shape === 'pill') return sheet;
  const [upper = 0, , , lower = 0] = round;
  const strip = el('path', {
    d: rounded({ ...box, width: band }, [upper, 0, 0, lower]),
    fill: pen.band(paper),
  });
  return together([sheet, strip, extra(pen, shape, paper, box, edge)]);
}

function extra(pen: Pen, shape: CardSkin['shape'], paper: Paper, box: Box, edge: string): Svg {
  const { x, y, width, height } = box;
  if (shape === 'gable')
    return el('path', {
      d: `M${x - 5} ${y}L${x + width * 0.07} ${y - 8}L${x + width / 2} ${y - 14}L${x + width * 0.93} ${y - 8}L${x + width + 5} ${y}Z`,
      fill: pen.paint(`var(--${paper}-fill)`),
    });
  if (shape !== 'folded') return nothing;
  const [right, bottom] = [x + width, y + height];
  return el('path', {
    d: `M${right} ${bottom - fold}L${right - fold} ${bottom}V${bottom - fold}Z`,
    fill: pen.paint(`var(--${paper}-tint)`),
    stroke: edge,
    'stroke-width': 1.2,
    'stroke-linejoin': 'round',
  });
}

/** @param cut how much of the lower right corner is folded away */
function rounded(
  { x, y, width, height }: Box,
  [a = 0, b = 0, c = 0, d = 0]: readonly number[],
  cut = 0,
): string {
  const [right, bottom] = [x + width, y + height];
  return [
    `M${x + a} ${y}H${right - b}`,
    b > 0 ? `A${b} ${b} 0 0 1 ${right} ${y + b}` : '',
    `V${bottom - c - cut}`,
    c > 0 ? `A${c} ${c} 0 0 1 ${right - c} ${bottom}` : '',
    cut > 0 ? `L${right - cut} ${bottom}` : '',
    `H${x + d}`,
    d > 0 ? `A${d} ${d} 0 0 1 ${x} ${bottom - d}` : '',
    `V${y + a}`,
    a > 0 ? `A${a} ${a} 0 0 1 ${x + a} ${y}` : '',
    'Z',
  ].join('');
}
