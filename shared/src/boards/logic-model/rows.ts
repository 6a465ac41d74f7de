import type { ToArrange } from '../board-kind.ts';
import type { Link } from '../link.ts';
import { levels } from './cards.ts';

/** What stands in a row: a card, or the room kept for the 取り組み that a 目標 still lacks (LGM-4). */
export interface Standing {
  readonly id: string;
  readonly height: number;
}

/** A model as rows of what stands in them, one for each level from the roof down, and the lines between those. */
export interface Rows {
  readonly rows: readonly (readonly Standing[])[];
  readonly lines: readonly Pick<Link, 'from' | 'to'>[];
}

/** Names the room below a 目標; no card is called so. */
export const roomUnder = (goal: string): string => `room ${goal}`;

const roomHeight = 128;

/** The rows in the order of the list. Lines are sorted, because they come to everybody in another order. */
export function rowsOf({ cards, links, heightOf }: ToArrange): Rows {
  const known = new Map(cards.map((card) => [card.id, card]));
  const own = links
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ from, to }) => ({ from, to }));
  const goals = cards.filter(({ kind }) => kind === 'goal');
  const served = new Set(
    own.flatMap(({ from, to }) =>
      known.get(from)?.kind === 'activity' ? [to] : known.get(to)?.kind === 'activity' ? [from] : [],
    ),
  );
  const bare = goals.filter(({ id }) => !served.has(id));
  const rooms = bare.map(({ id }) => ({ id: roomUnder(id), height: roomHeight }));
  return {
    rows: levels.map((level) => [
      ...cards.filter(({ kind }) => kind === level).map((card) => ({ id: card.id, height: heightOf(card) })),
      ...(level === 'activity' ? rooms : []),
    ]),
    lines: [...own, ...bare.map(({ id }) => ({ from: id, to: roomUnder(id) }))],
  };
}
