import type { WayCard } from './way-board.ts';

/** The way through a whole area: its cards, and the steps between them on and across boards. */
export interface Way {
  cards(): Iterable<WayCard>;
  before(card: WayCard): Iterable<WayCard>;
  after(card: WayCard): Iterable<WayCard>;
}

/** Every card that steps lead to, the first ones included, with how many steps away it is; circles do no harm (B-14). */
export function reach(
  starts: Iterable<WayCard>,
  next: (card: WayCard) => Iterable<WayCard>,
): ReadonlyMap<WayCard, number> {
  const distances = new Map<WayCard, number>();
  for (const start of starts) distances.set(start, 0);
  // What is set while a map is gone through is gone through too, in the order in which it came.
  for (const [card, distance] of distances)
    for (const other of next(card)) if (!distances.has(other)) distances.set(other, distance + 1);
  return distances;
}

export const some = <T>(values: Iterable<T>, isSo: (value: T) => boolean): boolean => {
  for (const value of values) if (isSo(value)) return true;
  return false;
};
