import type { Outline, Point } from '../line/outline.ts';

type Rect = Omit<Outline, 'radius'>;

const air = 20;
const step = 40;

/**
 * The nearest spot to `near` where a card of this size covers no other; looked for in growing squares.
 *
 * @param near where the card's middle would best lie.
 * @returns the left top corner.
 */
export function freePlace(taken: readonly Rect[], near: Point, width: number, height: number): Point {
  const start = { x: Math.round(near.x - width / 2), y: Math.round(near.y - height / 2) };
  for (let ring = 0; ring < 60; ring += 1) {
    for (const [dx, dy] of square(ring)) {
      const at = { x: start.x + dx * step, y: start.y + dy * step };
      if (!taken.some((other) => touches(other, { ...at, width, height }))) return at;
    }
  }
  return start;
}

/** The cells at distance `ring` from the middle, those below and to the right first: that is where one reads on. */
function square(ring: number): [number, number][] {
  if (ring === 0) return [[0, 0]];
  const cells: [number, number][] = [];
  for (let i = -ring; i <= ring; i += 1) cells.push([i, ring], [ring, i], [-ring, i], [i, -ring]);
  return cells;
}

function touches(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width + air &&
    b.x < a.x + a.width + air &&
    a.y < b.y + b.height + air &&
    b.y < a.y + a.height + air
  );
}
