import type { BoardDocument } from '@yoriai/shared/documents/board';
import * as Y from 'yjs';
import type { Edit } from './edits.ts';

/**
 * What a damaged, newer or hand-made document may hold among its entries (HOST-7): it stays what it is, everybody
 * passes over it alike, and it hinders no other edit.
 */
export function spoil(
  board: BoardDocument,
  { in: where, pick, with: what }: Extract<Edit, { name: 'spoil' }>,
) {
  board.doc.transact(() => {
    if (where === 'places') {
      board.places.entries.push([what, { key: what, val: [pick, 'far', 240] }, { key: pick }]);
      return;
    }
    board[where].set(`x${pick}`, entries[pick % entries.length]?.(what));
  }, 'spoiled');
}

const entries: readonly ((what: string) => unknown)[] = [
  (what) => what,
  () => 7,
  (what) => [what],
  (what) => new Y.Map([['kind', what]]),
  () =>
    new Y.Map<unknown>([
      ['kind', 'voice'],
      ['order', 'no order'],
      ['text', 'no text'],
    ]),
  (what) => new Y.Text(what),
];
