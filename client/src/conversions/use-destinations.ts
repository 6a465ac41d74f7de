import type { Card } from '@yoriai/shared/boards/card';
import { useShelf } from '../areas/queries.ts';
import { useWhichBoard } from '../boards/which-board.ts';
import { useSession } from '../canvas/session/use-board.ts';
import { type Destination, destinationsOn, type MayBecome, mayBecome } from './destinations.ts';

export interface Destinations {
  readonly cards: readonly Card[];
  readonly may: MayBecome;
  /** On sheets that stand on the shelf; undefined while the shelf is not known. */
  readonly standing: readonly Destination[] | undefined;
}

/** Where these cards may go as something else. */
export function useDestinations(ids: readonly string[]): Destinations {
  const session = useSession();
  const { area, board } = useWhichBoard();
  const { data: shelf } = useShelf(area);
  const cards = ids.flatMap((id) => {
    const card = session.view.cards.get(id);
    return card && card.away === undefined ? [card] : [];
  });
  const may = mayBecome(session.view.kind, cards);
  return {
    cards,
    may,
    standing: shelf && destinationsOn(shelf.sheets, board, 'conversions' in may ? may.conversions : []),
  };
}
