import { laneOf, pairOf } from '../canvas/flow/lanes.ts';
import { arrowHeads } from '../canvas/line/arrow.ts';
import { cardOutline } from '../canvas/line/card-outline.ts';
import { type Path, pathAs, spotAt } from '../canvas/line/path.ts';
import { type LinePattern, strokesOf } from '../canvas/line/pattern.ts';
import { tagSpot } from '../canvas/line/tag-spot.ts';
import type { BoardToDraw } from './board-to-draw.ts';
import type { Pen, Writing } from './pen.ts';
import type { PlacedCard } from './placed-cards.ts';
import { el, nothing, type Svg, together } from './svg.ts';

/** The lines below the cards, and their tags above everything. */
export interface DrawnLinks {
  readonly lines: Svg;
  readonly tags: Svg;
}

export function drawLinks(pen: Pen, board: BoardToDraw, cards: readonly PlacedCard[]): DrawnLinks {
  const at = new Map(cards.map((card) => [card.card.id, card]));
  const lanes = new Map<string, number>();
  const lines: Svg[] = [];
  const tags: Svg[] = [];
  for (const link of board.links) {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    if (from && to && board.skin.drawnByGround?.(from.card, to.card)) continue;
    const pair = pairOf(link.from, link.to);
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    const path = from && to && pathOf(board, from, to, laneOf(lane));
    if (!path) continue;
    const pattern = board.skin.qualities[link.quality ?? '']?.pattern ?? 'single';
    lines.push(drawLine(pen, path, pattern, arrowHeads(path, link.direction)));
    if (link.label) tags.push(drawTag(pen, link.label, path, pattern));
  }
  return { lines: together(lines), tags: together(tags) };
}

function pathOf({ skin }: BoardToDraw, from: PlacedCard, to: PlacedCard, lane: number): Path | undefined {
  const side = from.card.id < to.card.id ? lane : -lane;
  const shape = ({ card }: PlacedCard) => skin.cards[card.kind]?.shape ?? 'plain';
  const [a, b] = [cardOutline(from, shape(from)), cardOutline(to, shape(to))];
  return pathAs(skin.lines, a, b, side);
}

/** A line in its pattern, as on the canvas. */
export function drawLine(pen: Pen, path: Path, pattern: LinePattern, heads = ''): Svg {
  const strokes = strokesOf(path, pattern);
  return el(
    'g',
    { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    ...strokes.map(({ d, colour, width, dash, fill }) =>
      el('path', {
        d,
        stroke: pen.paint(colour),
        'stroke-width': width,
        'stroke-dasharray': dash,
        'stroke-linecap': dash && width < 3 ? 'butt' : undefined,
        fill: fill && pen.paint(fill),
      }),
    ),
    heads === '' ? nothing : el('path', { d: heads, fill: pen.paint(strokes[0]?.colour ?? 'var(--ink-2)') }),
  );
}

const tagWriting: Writing = { size: 13, colour: 'var(--ink-2)' };
const tagWidth = 180;
const leading = 18;

function drawTag(pen: Pen, label: string, path: Path, pattern: LinePattern): Svg {
  const lines = pen.wrap(label, tagWidth - 16, tagWriting);
  const width = Math.max(...lines.map((line) => pen.widthOf(line, tagWriting))) + 16;
  const height = lines.length * leading + 4;
  const { share, up } = tagSpot(path, pattern);
  const spot = spotAt(path, path.length * share);
  const [x, y] = [spot.x - width / 2, spot.y - up - height / 2];
  return together([
    el('rect', {
      x,
      y,
      width,
      height,
      rx: 5,
      fill: pen.paint('var(--washi)'),
      stroke: pen.paint('var(--washi-line)'),
    }),
    pen.lines(lines, x + 8, y + 2, leading, tagWriting),
  ]);
}
