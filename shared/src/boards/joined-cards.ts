import type { Card } from './card.ts';
import type { Link } from './link.ts';

/**
 * For each of these cards that a line reaches, the others it is joined with, by id; a second line between the same two
 * counts once. Lines to cards that are not among them join nothing.
 */
export function joinedCards(
  cards: Iterable<Card>,
  links: Iterable<Link>,
): ReadonlyMap<string, ReadonlyMap<string, Card>> {
  const known = new Map([...cards].map((card) => [card.id, card]));
  const joined = new Map<string, Map<string, Card>>();
  const join = (id: string, other: Card) =>
    joined.set(id, (joined.get(id) ?? new Map<string, Card>()).set(other.id, other));
  for (const link of links) {
    const [from, to] = [known.get(link.from), known.get(link.to)];
    if (!from || !to) continue;
    join(from.id, to);
    join(to.id, from);
  }
  return joined;
}
