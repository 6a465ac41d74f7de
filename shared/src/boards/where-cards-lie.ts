import type { PlainBoard } from '../documents/board.ts';
import type { Place } from '../documents/places.ts';
import type { BoardKind } from './board-kind.ts';

/**
 * Where the cards of a plain board lie: where they were laid by hand, or where the board lays them out by itself.
 *
 * @param height what a card is taken to be high, in canvas units: a document does not hold heights.
 */
export function whereCardsLie(
  kind: BoardKind | undefined,
  { cards, links, groups, places }: Pick<PlainBoard, 'cards' | 'links' | 'groups' | 'places'>,
  height: number,
): ReadonlyMap<string, Place> {
  const placed = new Map(Object.entries(places));
  const arranged = kind?.arrange?.({ cards, links, groups, placed, heightOf: () => height });
  return new Map([...(arranged ?? []), ...placed]);
}
