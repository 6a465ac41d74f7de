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
