import type { Card } from '../card.ts';
import { joinedCards } from '../joined-cards.ts';
import type { Link } from '../link.ts';

/** Out of which words a card grew, and what grew out of it: the cards in sight that lines join it with. */
export interface Neighbours {
  readonly voices: readonly string[];
  readonly problems: readonly string[];
  readonly issues: readonly string[];
}

export const alone: Neighbours = { voices: [], problems: [], issues: [] };

/** For every card in sight that a line reaches; a second line between the same two counts once. */
export function neighboursOf(cards: Iterable<Card>, links: Iterable<Link>): ReadonlyMap<string, Neighbours> {
  const inSight = [...cards].filter((card) => card.away === undefined);
  const joined = joinedCards(inSight, links);
  return new Map(
    [...joined].map(([id, others]) => {
      const of = (kind: string) => [...others.values()].filter((it) => it.kind === kind).map((it) => it.id);
      return [id, { voices: of('voice'), problems: of('problem'), issues: of('issue') }];
    }),
  );
}

/** 課題のない問題: problems in sight, with words, out of which nothing grew yet. */
export function problemsWithoutIssue(cards: Iterable<Card>, links: Iterable<Link>): readonly string[] {
  const all = [...cards];
  const neighbours = neighboursOf(all, links);
  return all
    .filter(({ kind, away, text }) => kind === 'problem' && away === undefined && text.trim() !== '')
    .map(({ id }) => id)
    .filter((id) => (neighbours.get(id) ?? alone).issues.length === 0);
}

/** What belongs to a 表札: the cards under it, and those that lines join with them on the way, both ways (NTI-4). */
export function belongsTo(group: string, cards: Iterable<Card>, links: Iterable<Link>): ReadonlySet<string> {
  const all = [...cards];
  const neighbours = neighboursOf(all, links);
  const under = all.filter((card) => card.group === group).map(({ id }) => id);
  const found = new Set(under);
  const walk = (ids: readonly string[], next: (of: Neighbours) => readonly string[]): void => {
    for (const id of ids.flatMap((it) => next(neighbours.get(it) ?? alone))) found.add(id);
  };
  const problems = all.filter(({ id, kind }) => kind === 'problem' && found.has(id)).map(({ id }) => id);
  walk(under, ({ problems: of }) => of);
  walk(problems, ({ voices, issues }) => [...voices, ...issues]);
  return found;
}
