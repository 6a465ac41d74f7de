import type { SketchStroke } from '@yoriai/shared/boards/sketch-stroke';
import { pairs, smooth } from '../canvas/ground/simplify.ts';
import { around, type Box } from './box.ts';
import type { Pen } from './pen.ts';
import { el, nothing, type Svg, together } from './svg.ts';

/** The people's own 略図 under the cards, a little darker than on the screen, so that it is seen on paper (MAP-4). */
export function drawSketch(pen: Pen, strokes: readonly SketchStroke[]): { svg: Svg; boxes: readonly Box[] } {
  const drawn = [...strokes].sort((a, b) => a.at - b.at);
  return {
    svg: together(drawn.map((stroke) => drawStroke(pen, stroke))),
    boxes: drawn.map(({ points }) =>
      around(
        pairs(points).map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
        20,
      ),
    ),
  };
}

const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

function drawStroke(pen: Pen, { kind, points, label }: SketchStroke): Svg {
  const path = pairs(points);
  const [at] = path;
  if (!at) return nothing;
  const d = smooth(path);
  const stroke = (colour: string, width: number) =>
    el('path', { ...line, d, stroke: pen.paint(colour), 'stroke-width': width });
  const shapes: Record<SketchStroke['kind'], Svg> = {
    road: together([stroke('var(--washi-line)', 22), stroke('#f6f1e6', 19)]),
    river: together([stroke('#b9bdb2', 34), stroke('#e7e9e2', 30)]),
    green: el('path', { d: `${d}Z`, fill: '#ebeed8', stroke: '#b7bd93', 'stroke-width': 2 }),
    hall: together([
      el('path', {
        d: `M${at.x - 34} ${at.y - 6}L${at.x} ${at.y - 30}L${at.x + 34} ${at.y - 6}Z`,
        ...house(pen),
      }),
      el('path', { d: `M${at.x - 27} ${at.y - 6}h54v30h-54Z`, ...house(pen) }),
    ]),
    name: nothing,
  };
  const right = kind === 'hall' ? 42 : 0;
  const down = kind === 'hall' ? 8 : -14;
  const name = label
    ? pen.line(label, at.x + right, at.y + down, { size: 15, colour: 'var(--ink-3)' })
    : nothing;
  return together([shapes[kind], name]);
}

const house = (pen: Pen) => ({
  fill: pen.paint('var(--washi-deep)'),
  stroke: pen.paint('var(--ink-line)'),
  'stroke-width': 2,
});
