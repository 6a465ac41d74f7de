import { addCards, type NewCard } from '@yoriai/shared/boards/edits/cards';
import { groupCards } from '@yoriai/shared/boards/edits/groups';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { fillBoard, newBoard } from '@yoriai/shared/documents/fill-board';
import * as Y from 'yjs';

/** An own 困りごと→課題 board: ids count up, and one's undo follows `origin`. */
export function ntiBoard() {
  const doc = new Y.Doc();
  let n = 0;
  const hand = {
    by: '野原',
    now: () => 1_000,
    id: (prefix: string) => {
      n += 1;
      return `${prefix}${n}`;
    },
  };
  fillBoard(doc, newBoard('needs-to-issues', 'つながりと買い物', undefined, hand));
  const board = openBoard(doc);
  const origin = { own: 'edit' };
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([origin]), captureTimeout: 0 });
  return {
    board,
    hand,
    origin,
    undo,
    put: (kind: string, text: string, more: Partial<NewCard> = {}): string =>
      addCards(board, [{ kind, text, ...more }], hand, 'before')[0] ?? '',
    join: (from: string, to: string) => addLink(board, { from, to, kind: 'grew-into' }, hand, 'before'),
    group: (ids: readonly string[], title: string) => groupCards(board, ids, title, hand, 'before'),
    card: (id: string) => readBoard(doc).board.cards.find((it) => it.id === id),
    /** Lines in words: `声 → 問題`. */
    lines: () => {
      const { cards, links } = readBoard(doc).board;
      const words = new Map(cards.map((card) => [card.id, card.text]));
      return links.map(({ from, to }) => `${words.get(from)} → ${words.get(to)}`).sort();
    },
    plain: () => readBoard(doc).board,
  };
}
