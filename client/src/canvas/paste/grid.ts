import { freePlace } from '../commands/free-place.ts';
import type { Outline, Point } from '../line/outline.ts';

type Rect = Omit<Outline, 'radius'>;

const gap = 24;
const mostColumns = 6;

/**
 * Where new cards lie as a tidy grid, read line by line: the free spot nearest to `near` for the whole of it, or, where
 * the board is too full around there, under everything.
 *
 * @param heights of the cards in canvas units, in order
 * @returns the left top corner of each
 */
export function gridSpots(
  taken: readonly Rect[],
  near: Point,
  under: Point,
  width: number,
  heights: readonly number[],
): readonly Point[] {
  const columns = Math.max(1, Math.min(mostColumns, Math.ceil(Math.sqrt(heights.length))));
  const tops = topsOf(heights, columns);
  const whole = { width: columns * (width + gap) - gap, height: (tops.at(-1) ?? 0) - gap };
  const free = freePlace(taken, near, whole.width, whole.height);
  const covers = taken.some((other) => touches(other, { ...free, ...whole }));
  const { x, y } = covers ? under : free;
  return heights.map((_, i) => ({
    x: x + (i % columns) * (width + gap),
    y: y + (tops[Math.floor(i / columns)] ?? 0),
  }));
}

/** The top of each row, and at last where another one would begin. */
function topsOf(heights: readonly number[], columns: number): readonly number[] {
  const tops = [0];
  for (let i = 0; i < heights.length; i += columns) {
    const row = heights.slice(i, i + columns);
    tops.push((tops.at(-1) ?? 0) + Math.max(...row) + gap);
  }
  return tops;
}

function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
