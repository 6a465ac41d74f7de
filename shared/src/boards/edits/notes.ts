import type { BoardDocument } from '../../documents/board.ts';
import { mapOf } from '../../documents/fill-board.ts';
import type { ChangeNote } from '../change-note.ts';
import type { Hand } from './hand.ts';

/** Edits of the dated notes of change (LGM-2). */

export function addNote(
  board: BoardDocument,
  note: Pick<ChangeNote, 'card' | 'on' | 'turn' | 'text'>,
  hand: Hand,
  origin: unknown,
): string {
  const id = hand.id('n_');
  board.doc.transact(() => board.notes.set(id, mapOf({ ...note, by: hand.by, at: hand.now() })), origin);
  return id;
}

/** Takes a note back; undo brings it again. */
export function removeNote(board: BoardDocument, id: string, origin: unknown): void {
  if (board.notes.has(id)) board.doc.transact(() => board.notes.delete(id), origin);
}
