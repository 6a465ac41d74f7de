import type { BoardDrawing } from './board-drawing.ts';
import type { Heading } from './heading.ts';
import type { Legend } from './legend.ts';
import type { Pen, Writing } from './pen.ts';
import { el, nothing, together } from './svg.ts';

const room = 28;
const title: Writing = { size: 30, weight: 700 };
const meta: Writing = { size: 16, colour: 'var(--ink-2)' };
const care: Writing = { size: 16, weight: 700, colour: 'var(--danger)' };
/** Narrower boards get this much, so that title and legend find room; canvas units. */
export const leastWidth = 640;

/** The drawing with its title over it and its legend under it: what is kept as a file and glued as a poster. */
export function framed(
  pen: Pen,
  { svg, box }: BoardDrawing,
  heading: Heading,
  layLegend: (width: number) => Legend,
): BoardDrawing {
  const width = Math.max(box.width, leastWidth);
  const x = box.x - (width - box.width) / 2;
  const inside = width - 2 * room;
  const left = x + room;
  const titles = pen.wrap(heading.title, inside, title);
  const metas = [heading.kind, heading.day].filter((words) => words !== '').join('　');
  const head = room + titles.length * 40 + 30 + (heading.care ? 26 : 0);
  const legend = layLegend(inside);
  const foot = 18 + legend.height + (heading.loose ? 26 : 0) + room;
  const top = box.y - head;
  const bottom = box.y + box.height;
  const legendTop = bottom + 14;
  return {
    svg: together([
      pen.lines(titles, left, top + room - 6, 40, title),
      pen.line(metas, left, top + room + titles.length * 40 + 10, meta),
      heading.care ? pen.line(heading.care, left, top + room + titles.length * 40 + 36, care) : nothing,
      svg,
      el('path', {
        d: `M${left} ${bottom + 4}H${left + inside}`,
        stroke: pen.paint('var(--wood)'),
        'stroke-width': 2,
      }),
      legend.at(left, legendTop),
      heading.loose ? pen.line(heading.loose, left, legendTop + legend.height + 18, meta) : nothing,
    ]),
    box: { x, y: top, width, height: head + box.height + foot },
  };
}
