import type { BoardDrawing } from './board-drawing.ts';
import type { Box } from './box.ts';
import type { Pen } from './pen.ts';
import { el, nothing, type Svg, together } from './svg.ts';

/** How much of the width of a page or a picture the mark takes, and how it leans; degrees. */
const share = 0.8;
const lean = -24;
/** Words stay readable through it. */
const opacity = 0.12;

/** Number, day and for whom, across a page or a picture (P18). */
export function drawCopyMark(pen: Pen, { x, y, width, height }: Box, copy: string | undefined): Svg {
  if (copy === undefined) return nothing;
  const size = (Math.min(width, height * 1.6) * share) / pen.widthOf(copy, { size: 1, weight: 700 });
  const middle = { x: x + width / 2, y: y + height / 2 };
  return el(
    'g',
    { opacity, transform: `rotate(${lean} ${middle.x} ${middle.y})` },
    pen.line(copy, middle.x, middle.y, { size, weight: 700, anchor: 'middle' }),
  );
}

const foot = 34;
const room = 28;

/** A picture that bears the mark, and under it the same in a line that is easily read. */
export function withCopyMark(pen: Pen, { svg, box }: BoardDrawing, copy: string | undefined): BoardDrawing {
  if (copy === undefined) return { svg, box };
  const line = pen.line(copy, box.x + room, box.y + box.height + foot / 2, { size: 16 });
  return {
    svg: together([svg, line, drawCopyMark(pen, box, copy)]),
    box: { ...box, height: box.height + foot },
  };
}
