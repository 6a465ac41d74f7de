import type { BoardDocument } from '../../documents/board.ts';

/** Takes the picture from under the cards (MAP-4). Laying one is the server's: it checks the file and the right. */
export function removePicture(board: BoardDocument, origin: unknown): void {
  board.doc.transact(() => board.meta.delete('picture'), origin);
}
