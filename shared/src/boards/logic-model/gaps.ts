import type { Card } from '../card.ts';
import type { Link } from '../link.ts';
import { isOpenSlot } from './slots.ts';

/** What is still open in a model (LGM-4), each in the order in which the cards came. */
export interface Gaps {
  readonly goalsWithoutIndicator: readonly Card[];
  readonly goalsWithoutActivity: readonly Card[];
  readonly activitiesWithoutGoal: readonly Card[];
  readonly goalsWithoutIdeal: readonly Card[];
}

export function gapsOf(cards: Iterable<Card>, links: Iterable<Link>): Gaps {
  const standing = [...cards].filter((card) => card.away === undefined && !isOpenSlot(card));
  const joined = neighbourKinds(standing, links);
  const goals = standing.filter(({ kind }) => kind === 'goal');
  const lacking = (kind: string) => (card: Card) => !joined.get(card.id)?.has(kind);
  return {
    goalsWithoutIndicator: goals.filter(({ indicator }) => !isWritten(indicator)),
    goalsWithoutActivity: goals.filter(lacking('activity')),
    activitiesWithoutGoal: standing.filter(({ kind }) => kind === 'activity').filter(lacking('goal')),
    goalsWithoutIdeal: goals.filter(lacking('ideal')),
  };
}

/** For each card, the kinds of cards it is joined to. Lines to what was put away or is an empty slot join nothing. */
function neighbourKinds(
  cards: readonly Card[],
  links: Iterable<Link>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map(cards.map(({ id, kind }) => [id, kind]));
  const joined = new Map<string, Set<string>>();
  const join = (id: string, other: string) => {
    const kind = kinds.get(other);
    if (kind !== undefined) joined.set(id, (joined.get(id) ?? new Set()).add(kind));
  };
  for (const { from, to } of links) {
    join(from, to);
    join(to, from);
  }
  return joined;
}

const isWritten = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';
