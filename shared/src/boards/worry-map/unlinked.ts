import type { Card } from '../card.ts';
import type { Link } from '../link.ts';

/**
 * 線のない人 (MAP-3): persons in sight whom no living つながり reaches. A line that is broken or only wished for, or
 * that leads to a 困りごと, a 声 or a card that was put away, reaches nobody.
 */
export function unlinkedPersons(cards: Iterable<Card>, links: Iterable<Link>): readonly Card[] {
  const inSight = new Map(
    [...cards].filter((card) => card.away === undefined).map((card) => [card.id, card]),
  );
  const reached = new Set<string>();
  for (const link of links) {
    if (link.quality === 'broken' || link.quality === 'wish' || link.kind === 'about') continue;
    const [from, to] = [inSight.get(link.from), inSight.get(link.to)];
    if (!from || !to) continue;
    if (isCompany(to)) reached.add(from.id);
    if (isCompany(from)) reached.add(to.id);
  }
  return [...inSight.values()].filter((card) => card.kind === 'person' && !reached.has(card.id));
}

const isCompany = (card: Card) =>
  card.kind === 'person' || card.kind === 'supporter' || card.kind === 'resource';
