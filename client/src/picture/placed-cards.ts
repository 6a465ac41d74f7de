import type { Card } from '@yoriai/shared/boards/card';
import type { BoardToDraw } from './board-to-draw.ts';
import { type Box, overlap } from './box.ts';
import type { DrawnCard } from './card-drawing.ts';

/** A card at its place on the picture. */
export interface PlacedCard extends Box {
  readonly card: Card;
  readonly drawn: DrawnCard;
}

const air = 36;

/** Where the cards lie on the picture: as on the canvas, with room for words that the canvas does not show. */
export function placeCards(board: BoardToDraw, drawn: ReadonlyMap<string, DrawnCard>): PlacedCard[] {
  const { skin, placed, cards, arrange } = board;
  const heightOf = ({ id }: Card) => drawn.get(id)?.height ?? 0;
  const arranged = arrange?.({ cards, links: board.links, groups: board.groups, placed, heightOf });
  const all = cards.flatMap((card): PlacedCard[] => {
    const own = skin.columns ? undefined : placed.get(card.id);
    const [x, y, width] = own ?? arranged?.get(card.id) ?? board.placeOf(card.id);
    const face = drawn.get(card.id);
    return face ? [{ card, drawn: face, x, y, width, height: face.height }] : [];
  });
  return arrange ? all : makeRoom(all, (id) => board.heightOf(id));
}

/** A card that grew over the next one pushes it down. What people laid over each other themselves stays so. */
function makeRoom(cards: readonly PlacedCard[], heightOf: (id: string) => number): PlacedCard[] {
  const settled: PlacedCard[] = [];
  for (const card of [...cards].sort((a, b) => a.y - b.y)) {
    const pushing = settled.filter(
      (other) => overlap(other, card) && !overlap(shown(other), { ...card, height: heightOf(card.card.id) }),
    );
    const y = Math.max(card.y, ...pushing.map((other) => other.y + other.height + air));
    settled.push({ ...card, y });
  }
  return settled;

  function shown(card: PlacedCard): Box {
    return { ...card, height: Math.min(card.height, heightOf(card.card.id)) };
  }
}
