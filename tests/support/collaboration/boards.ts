import type { Engine } from '@yoriai/server/collaboration/engine';
import { addCards, type NewCard } from '@yoriai/shared/boards/edits/cards';
import type { Hand } from '@yoriai/shared/boards/edits/hand';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { fillBoard, newBoard } from '@yoriai/shared/documents/fill-board';
import type * as Y from 'yjs';
import { countingHand } from '../hand.ts';

export const board = 'board/b1';
export const staff = 'board/b1/staff';

/** Makes an empty board, as the command for a new one does. */
export async function makeBoard(engine: Engine, document = board, kind = 'worry-map'): Promise<void> {
  const plain = newBoard(kind, '気になる人マップ', undefined, countingHand('帳場'));
  await engine.change(document, (doc) => fillBoard(doc, plain));
}

/** Puts down one card. @returns its id. */
export function putDown(doc: Y.Doc, hand: Hand, card: Partial<NewCard> = {}, origin: unknown = 'me'): string {
  const [id = ''] = addCards(openBoard(doc), [{ kind: 'need', place: [0, 0, 240], ...card }], hand, origin);
  return id;
}

/** Texts of the cards in list order. */
export const texts = (doc: Y.Doc): readonly string[] => readBoard(doc).board.cards.map((card) => card.text);

/** The aliases given on a board, sorted. */
export const aliases = (doc: Y.Doc): readonly string[] =>
  readBoard(doc)
    .board.cards.flatMap((card) => (typeof card.alias === 'string' ? [card.alias] : []))
    .sort();
