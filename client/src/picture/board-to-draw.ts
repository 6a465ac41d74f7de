import type { Arrange } from '@yoriai/shared/boards/board-kind';
import type { Card } from '@yoriai/shared/boards/card';
import type { CardGroup } from '@yoriai/shared/boards/group';
import type { Link } from '@yoriai/shared/boards/link';
import type { SketchStroke } from '@yoriai/shared/boards/sketch-stroke';
import { byOrder } from '@yoriai/shared/documents/board';
import { byTime } from '@yoriai/shared/documents/order';
import type { Place } from '@yoriai/shared/documents/places';
import type { BoardSkin } from '../canvas/board-skin.ts';
import type { BoardSession } from '../canvas/session/board-session.ts';

/** What of a board comes into a picture: no staff notes, no seats, no pointers, no card that was put away (P12). */
export interface BoardToDraw {
  readonly skin: BoardSkin;
  readonly title: string;
  /** In the order of the list. */
  readonly cards: readonly Card[];
  readonly links: readonly Link[];
  readonly groups: readonly CardGroup[];
  readonly sketch: readonly SketchStroke[];
  readonly placed: ReadonlyMap<string, Place>;
  readonly arrange: Arrange | undefined;
  /** How high a card is on the screen. */
  heightOf(id: string): number;
  /** Where a card lies on the screen. */
  placeOf(id: string): Place;
}

/** The board as it is at this moment; later edits do not come into the picture. */
export async function boardToDraw(session: BoardSession): Promise<BoardToDraw> {
  const { view, skin } = session;
  const arrange = (await skin.arrange?.()) ?? skin.kind.arrange;
  const cards = [...view.cards.values()].filter((card) => card.away === undefined).sort(byOrder);
  const shown = new Set(cards.map(({ id }) => id));
  return {
    skin,
    title: view.title,
    cards,
    links: [...view.links.values()].filter(({ from, to }) => shown.has(from) && shown.has(to)),
    groups: [...view.groups.values()],
    sketch: [...view.sketch.values()].sort(byTime),
    placed: view.places,
    arrange,
    heightOf: (id) => session.heightOf(id),
    placeOf: (id) => session.placeOf(id),
  };
}
