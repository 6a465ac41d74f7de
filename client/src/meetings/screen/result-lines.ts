import type { Card } from '@yoriai/shared/boards/card';
import type { Tally } from '@yoriai/shared/meetings/votes';

export interface ResultLine extends Tally {
  readonly text: string;
}

/** What was chosen and still hangs (B-39), the most first; what nobody chose is not held up to anybody. */
export function resultLines(
  result: readonly Tally[],
  cards: readonly Pick<Card, 'id' | 'text' | 'away'>[],
): readonly ResultLine[] {
  const textOf = new Map(cards.filter(({ away }) => away === undefined).map(({ id, text }) => [id, text]));
  return result.flatMap((tally) => {
    const text = textOf.get(tally.card);
    return text === undefined || tally.votes === 0 ? [] : [{ ...tally, text }];
  });
}
