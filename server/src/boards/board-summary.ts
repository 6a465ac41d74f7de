import type { Sheet } from '@yoriai/shared/areas/area';
import { unlinkedPersons } from '@yoriai/shared/boards/worry-map/unlinked';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import { thumbnailOf } from '../areas/thumbnail.ts';

/** What the shelf shows of a board's content. */
export type BoardSummary = Pick<Sheet, 'cards' | 'unlinked' | 'thumbnail'>;

export function summaryOf(board: PlainBoard): BoardSummary {
  return {
    cards: board.cards.filter((card) => card.away === undefined).length,
    unlinked: unlinkedPersons(board.cards, board.links).length,
    thumbnail: thumbnailOf(board),
  };
}
