import type { Place } from '../../documents/places.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room that is left beside what was laid by hand, in canvas units. */
const air = 12;

/**
 * Lays things around those that lie where somebody put them: who would lie on one of them goes aside in its row, no
 * farther than need be; to the right rather than to the left.
 *
 * @param laid where everything would lie if nobody had touched it.
 */
export function around(
  laid: ReadonlyMap<string, Place>,
  heights: ReadonlyMap<string, number>,
  placed: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  const boxOf = (id: string, [x, y, width]: Place): Box => ({ x, y, width, height: heights.get(id) ?? 0 });
  const places = new Map<string, Place>();
  const taken: Box[] = [];
  const keep = (id: string, place: Place) => {
    places.set(id, place);
    taken.push(boxOf(id, place));
  };
  for (const id of laid.keys()) {
    const place = placed.get(id);
    if (place) keep(id, place);
  }
  const byHand = [...taken];
  const inTheWay = new Map<string, Place>();
  for (const [id, place] of laid) {
    if (places.has(id)) continue;
    if (byHand.some((box) => touches(box, boxOf(id, place)))) inTheWay.set(id, place);
    else keep(id, place);
  }
  for (const [id, place] of inTheWay) keep(id, aside(place, boxOf(id, place), taken));
  return places;
}

/** The free spot in the same row that is nearest. */
function aside([x, y, width]: Place, box: Box, taken: readonly Box[]): Place {
  const edges = taken.flatMap((other) => [other.x + other.width + air, other.x - air - width]);
  const free = edges.filter((left) => !taken.some((other) => touches(other, { ...box, x: left })));
  const nearest = free.sort((a, b) => Math.abs(a - x) - Math.abs(b - x) || b - a)[0];
  return [nearest ?? x, y, width];
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + air &&
  b.x < a.x + a.width + air &&
  a.y < b.y + b.height + air &&
  b.y < a.y + a.height + air;
