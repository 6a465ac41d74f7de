import type { Card } from '@yoriai/shared/boards/card';
import type { Link } from '@yoriai/shared/boards/link';
import type { Box } from './house-frame.ts';
import type { Thread } from './house-shapes.ts';

/** The lines between 目的 and 目標, which the house draws itself. */
export function threadsOf(
  links: Iterable<Link>,
  cards: ReadonlyMap<string, Card>,
  boxOf: (id: string) => Box,
): readonly Thread[] {
  return [...links].flatMap(({ from, to }) => {
    const ends = [cards.get(from), cards.get(to)].filter((card) => card?.away === undefined);
    const ideal = ends.find((card) => card?.kind === 'ideal');
    const goal = ends.find((card) => card?.kind === 'goal');
    return ideal && goal ? [{ ideal: boxOf(ideal.id), goal: boxOf(goal.id) }] : [];
  });
}
