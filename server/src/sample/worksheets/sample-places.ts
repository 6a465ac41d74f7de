import type { Card } from '@yoriai/shared/boards/card';
import type { Reference } from '@yoriai/shared/worksheets/reference';
import { hashOfWords } from '../../conversions/words-of-cards.ts';
import type { IdentifiedBoard } from '../build-ways.ts';
import { dayIn, tuesdayNear } from '../days.ts';

/** What the worksheets of the sample know of the day it is made on and of its boards. */
export interface SamplePlaces {
  /** `YYYY-MM-DD`, so many days before today. */
  day(daysAgo: number): string;
  /** `YYYY-MM`, so many days before today. */
  month(daysAgo: number): string;
  /** The Tuesday nearest to so many days before today, in days before today. */
  tuesday(daysAgo: number): number;
  /** A card of a board, by their keys. */
  card(board: string, key: string): Card;
  /** A reference to it, as it reads now. */
  refer(board: string, key: string): Reference;
}

export function samplePlaces(boards: ReadonlyMap<string, IdentifiedBoard>, now: number): SamplePlaces {
  const find = (board: string, key: string) => {
    const found = boards.get(board);
    const card = found?.board.cards.find((it) => it.id === found.ids.get(key));
    if (!found || !card) throw new Error(`the sample has no card ${key} on ${board}`);
    return { id: found.id, kind: found.board.kind, card };
  };
  return {
    day: (daysAgo) => dayIn(now, daysAgo),
    month: (daysAgo) => dayIn(now, daysAgo).slice(0, 7),
    tuesday: (daysAgo) => tuesdayNear(now, daysAgo),
    card: (board, key) => find(board, key).card,
    refer(board, key) {
      const { id, kind, card } = find(board, key);
      return { to: 'card', paper: id, entry: card.id, words: card.text, seen: hashOfWords(kind, card) };
    },
  };
}
