import type { BoardChange } from '@yoriai/shared/areas/area';
import { boardDocument, staffDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { CatalogueEntry } from '../areas/catalogue.ts';
import type { PlacedBoard } from '../areas/catalogues.ts';
import type { BoardKeepers } from './make-board.ts';

export interface ChangeBoard extends BoardChange {
  readonly area: string;
  readonly board: string;
  readonly now: number;
}

/**
 * Renames a board, puts it away (しまう) or takes it out again. Nothing is deleted (AREA-2). The catalogue is the truth
 * for both; the title is mirrored into the document, and who has a board open that is put away is told.
 *
 * @throws YoriaiError not-found, storage-unavailable
 */
export async function changeBoard(
  { engine, catalogues, projections }: BoardKeepers,
  { area, board, title, away, now }: ChangeBoard,
): Promise<PlacedBoard> {
  if (catalogues.board(board)?.area.id !== area) throw new YoriaiError('not-found');
  const changed = await catalogues.change(area, (it) => ({
    ...it,
    boards: it.boards.map((entry) => (entry.id === board ? next(entry, title, away, now) : entry)),
  }));
  if (title !== undefined) {
    await engine.change(boardDocument(board), (doc) => doc.getMap('meta').set('title', title));
  }
  if (away === true) {
    const documents = [boardDocument(board), staffDocument(board)];
    engine.recheck((_person, document) => documents.includes(document));
  }
  await projections.refresh(boardDocument(board));
  const entry = changed.boards.find((it) => it.id === board);
  if (!entry) throw new YoriaiError('not-found');
  return { area: changed, entry };
}

function next(
  entry: CatalogueEntry,
  title = entry.title,
  away: boolean | undefined,
  now: number,
): CatalogueEntry {
  const { away: since, ...rest } = entry;
  const isAway = away ?? since !== undefined;
  return { ...rest, title, ...(isAway ? { away: since ?? now } : {}) };
}
