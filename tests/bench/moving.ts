import { openBoard } from '@yoriai/shared/documents/board';
import type * as Y from 'yjs';

/** A move of one card, as the client writes it. */
export function moveCard(doc: Y.Doc, card: string, x: number, y: number): void {
  const board = openBoard(doc);
  doc.transact(() => board.places.set(new Map([[card, [x, y, 240]]])));
}

/** The same move on a peer that keeps x and y in a Y.Map, as a board is commonly built. */
export function moveCardInMap(doc: Y.Doc, card: string, x: number, y: number): void {
  const entry = doc.getMap<Y.Map<unknown>>('cards').get(card);
  doc.transact(() => {
    entry?.set('x', x);
    entry?.set('y', y);
  });
}
