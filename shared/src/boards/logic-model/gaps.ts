import type { Card } from '../card.ts';
import { joinedCards } from '../joined-cards.ts';
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
  // Lines to what was put away or is an empty slot join nothing.
  const joined = joinedCards(standing, links);
  const goals = standing.filter(({ kind }) => kind === 'goal');
  const lacking = (kind: string) => (card: Card) =>
    ![...(joined.get(card.id)?.values() ?? [])].some((other) => other.kind === kind);
  return {
    goalsWithoutIndicator: goals.filter(({ indicator }) => !isWritten(indicator)),
    goalsWithoutActivity: goals.filter(lacking('activity')),
    activitiesWithoutGoal: standing.filter(({ kind }) => kind === 'activity').filter(lacking('goal')),
    goalsWithoutIdeal: goals.filter(lacking('ideal')),
  };
}

const isWritten = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';
