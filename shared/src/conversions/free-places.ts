import type { Place } from '../documents/places.ts';

const width = 240;
/** Farther below the top of the lowest card than any card is high. */
const below = 320;
const apart = { x: width + 40, y: 200 } as const;
const inARow = 5;

/**
 * Where cards come to lie on a board that does not lay them out by itself: below everything else, side by side, so
 * that they cover nobody's.
 */
export function freePlaces(taken: Iterable<Place>, count: number): readonly Place[] {
  const places = [...taken];
  const left = places.length > 0 ? Math.min(...places.map(([x]) => x)) : 0;
  const top = places.length > 0 ? Math.max(...places.map(([, y]) => y)) + below : 0;
  return Array.from({ length: count }, (_, i): Place => {
    return [left + (i % inARow) * apart.x, top + Math.floor(i / inARow) * apart.y, width];
  });
}
