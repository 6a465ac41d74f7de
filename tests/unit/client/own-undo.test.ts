import { ownUndo } from '@yoriai/client/collaboration/own-undo';
import { addCards, moveCards, setFields, setText } from '@yoriai/shared/boards/edits/cards';
import { type BoardDocument, openBoard } from '@yoriai/shared/documents/board';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import type { Place } from '@yoriai/shared/documents/places';
import { replaceText, textOf } from '@yoriai/shared/documents/text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { countingHand } from '../../support/hand.ts';

/** Two people at the same board, joined without a network. */
function two() {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  mine.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'wire') Y.applyUpdate(theirs, update, 'wire');
  });
  theirs.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'wire') Y.applyUpdate(mine, update, 'wire');
  });
  const undo = ownUndo(mine);
  const board = openBoard(mine);
  const [card = ''] = addCards(board, [{ kind: 'need', place: [0, 0, 240] }], countingHand(), undo.origin);
  const to = (x: number) => new Map<string, Place>([[card, [x, 0, 240]]]);
  return {
    undo,
    card,
    board,
    theirs: openBoard(theirs),
    x: () => board.places.read().get(card)?.[0],
    iMove: (x: number) => moveCards(board, to(x), undo.origin),
    theyMove: (x: number) => moveCards(openBoard(theirs), to(x), 'them'),
  };
}

function writeAfter(board: BoardDocument, card: string, words: string): void {
  writeInto(textOfCard(board, card), words);
}

function writeInto(text: Y.XmlFragment, words: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  text.doc?.transact(() => text.insert(text.length, [paragraph]), 'them');
}

const textOfCard = (board: BoardDocument, card: string) =>
  (board.cards.get(card) as Y.Map<unknown>).get('text') as Y.XmlFragment;
const textAt = (board: BoardDocument, card: string) => textOf(textOfCard(board, card)).trim();

describe('own undo', () => {
  it('[SYNC-5] takes back my move', () => {
    const { undo, iMove, x } = two();
    iMove(100);
    undo.undo();
    expect(x()).toBe(0);
    undo.redo();
    expect(x()).toBe(100);
  });

  it('[SYNC-5] leaves the card where somebody else put it since', () => {
    const { undo, iMove, theyMove, x, theirs, card } = two();
    iMove(100);
    theyMove(500);
    undo.undo();
    expect(x()).toBe(500);
    expect(theirs.places.read().get(card)?.[0]).toBe(500);
  });

  it('[SYNC-5] takes back my later move and lands where the other had put the card', () => {
    const { undo, iMove, theyMove, x } = two();
    theyMove(300);
    iMove(800);
    undo.undo();
    expect(x()).toBe(300);
  });

  it('[SYNC-5] goes through my own steps although others edit in between', () => {
    const { undo, iMove, theirs, board, card, x } = two();
    iMove(100);
    setFields(theirs, [card], { kind: 'supporter' }, 'them');
    iMove(200);
    undo.undo();
    expect(x()).toBe(100);
    undo.undo();
    expect(x()).toBe(0);
    expect((board.cards.get(card) as Y.Map<unknown>).get('kind')).toBe('supporter');
  });

  it('[SYNC-5] does not overwrite a field that somebody else set since', () => {
    const { undo, theirs, board } = two();
    const [card = ''] = addCards(theirs, [{ kind: 'need', place: [9, 9, 240] }], countingHand('他'), 'them');
    setFields(board, [card], { kind: 'voice' }, undo.origin);
    setFields(theirs, [card], { kind: 'resource' }, 'them');
    undo.undo();
    expect((board.cards.get(card) as Y.Map<unknown>).get('kind')).toBe('resource');
  });

  it('[SYNC-5] takes my new card away again, with what I wrote on it and with what the server gave it', () => {
    const { undo, theirs, board, card } = two();
    setText(board, card, '坂の下', undo.textOrigin);
    setFields(theirs, [card], { alias: 'A' }, 'server');
    undo.undo();
    undo.undo();
    expect([board.cards.size, board.places.read().size, theirs.cards.size]).toEqual([0, 0, 0]);
  });

  it('[SYNC-5][UX-4] does not take away a card on which somebody else has written since', () => {
    const { undo, theirs, board, card, x } = two();
    writeAfter(theirs, card, '川向こうも同じです');
    undo.undo();
    expect(textAt(board, card)).toBe('川向こうも同じです');
    expect(x()).toBe(0);
    expect((theirs.cards.get(card) as Y.Map<unknown>).get('kind')).toBe('need');
  });

  it('[SYNC-5][UX-4] does not take away a card in whose だれが somebody else has written since', () => {
    const { undo, card, board, theirs } = two();
    writeInto(cardTextField(theirs.doc, card, 'who'), '地区社協');
    undo.undo();
    expect(board.cards.has(card)).toBe(true);
    expect(textOf(cardTextField(board.doc, card, 'who'))).toBe('地区社協');
  });

  it('[SYNC-5][UX-4] a card that stays keeps what I wrote beside its words', () => {
    const { undo, board, theirs } = two();
    board.meta.set('kind', 'needs-to-issues');
    const [card = ''] = addCards(
      board,
      [{ kind: 'issue', fields: { who: '商店会' } }],
      countingHand('藤代'),
      undo.origin,
    );
    writeAfter(theirs, card, '送り迎えを始める');
    undo.undo();
    expect(textAt(board, card)).toBe('送り迎えを始める');
    expect(textOf(cardTextField(board.doc, card, 'who'))).toBe('商店会');
  });

  it('[SYNC-5][UX-4] does not take away a line of mine in which somebody else has written since', () => {
    const { undo, card, board, theirs } = two();
    const field = cardTextField(board.doc, card, 'who');
    board.doc.transact(() => replaceText(field, '民生委員'), undo.textOrigin);
    const line = cardTextField(theirs.doc, card, 'who').get(0) as Y.XmlElement;
    theirs.doc.transact(() => (line.get(0) as Y.XmlText).insert(0, '商店会と'), 'them');
    undo.undo();
    expect(textOf(field)).toBe('商店会と');
  });

  it('[SYNC-5] takes back my words and leaves those of others between them', () => {
    const { undo, theirs, board, card } = two();
    setText(board, card, '私の言葉', undo.textOrigin);
    writeAfter(theirs, card, '隣の言葉');
    undo.undo();
    expect(textAt(board, card)).toBe('隣の言葉');
  });

  it('[SYNC-5] never touches what only others did', () => {
    const { undo, theyMove, x } = two();
    undo.undo();
    expect(undo.state.get()).toEqual({ canUndo: false, canRedo: true });
    undo.redo();
    theyMove(40);
    undo.undo();
    undo.undo();
    expect(x()).not.toBe(0);
  });

  it('makes each edit a step, and joins what is typed', () => {
    const { undo, board, iMove, x } = two();
    iMove(1);
    iMove(2);
    undo.undo();
    expect(x()).toBe(1);
    const words = board.doc.getText('words');
    for (const letter of ['よ', 'り', 'あ', 'い'])
      board.doc.transact(() => words.insert(words.length, letter), undo.textOrigin);
    iMove(3);
    undo.undo();
    expect([x(), words.toString()]).toEqual([1, 'よりあい']);
    undo.undo();
    expect(words.toString()).toBe('');
  });
});
