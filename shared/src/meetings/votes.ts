import type * as Y from 'yjs';

/** `meeting/<id>/votes`: the last choice of each person in each vote; the server alone reads and writes it (MTG-8). */
export const choicesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('choices');

/** Entries that cannot be read are left out (HOST-7). */
export const readChoices = (doc: Y.Doc): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...choicesOf(doc).entries()].filter((it): it is [string, string[]] => {
      const [, cards] = it;
      return Array.isArray(cards) && cards.every((card) => typeof card === 'string');
    }),
  );

/** One line of what was chosen. */
export interface Tally {
  readonly card: string;
  readonly votes: number;
  /** 1 for the most; who has as many shares the place (MTG-8: ties are shown as ties). */
  readonly place: number;
  readonly isTie: boolean;
}

/**
 * Counts what everybody chose. A person counts once for each card, and for no more cards than `most`; what is not among
 * `cards` counts for nothing (B-39: nobody votes for what was taken down).
 *
 * @param chosen of each person, the last choice
 */
export function tally(
  cards: readonly string[],
  chosen: ReadonlyMap<string, readonly string[]>,
  most: number,
): readonly Tally[] {
  const counts = new Map(cards.map((card) => [card, 0]));
  for (const own of chosen.values()) {
    const good = [...new Set(own)].filter((card) => counts.has(card)).slice(0, most);
    for (const card of good) counts.set(card, (counts.get(card) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const numbers = ranked.map(([, votes]) => votes);
  return ranked.map(([card, votes]) => ({
    card,
    votes,
    place: numbers.indexOf(votes) + 1,
    isTie: numbers.indexOf(votes) !== numbers.lastIndexOf(votes),
  }));
}
