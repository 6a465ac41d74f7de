import { addCards } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { limits } from '@yoriai/shared/limits';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { board, makeBoard, putDown, texts } from '../../support/collaboration/boards.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

/** Puts cards down by server command, in steps that stay below a frame. */
const manyCards = (count: number) => (doc: Y.Doc) => {
  const cards = openBoard(doc).cards;
  for (let i = 0; i < count; i += 1) cards.set(`c_${i}`, new Y.Map([['kind', 'need']]));
};

it('[HOST-3] a board takes its last card and no further one, whole or not at all', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  await table.engine.change(board, manyCards(limits.cardsPerBoard - 1));
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  const hand = countingHand();
  const last = putDown(one.doc, hand, { text: '最後の一枚' });
  await table.settle();
  expect(openBoard(two.doc).cards.has(last)).toBe(true);
  addCards(
    openBoard(one.doc),
    [1, 2].map((x) => ({ kind: 'need', place: [x, 0, 240] as const })),
    hand,
    'me',
  );
  await table.settle();
  expect(one.closed).toBe('document-full');
  expect(openBoard(two.doc).cards.size).toBe(limits.cardsPerBoard);
  expect(two.closed).toBeUndefined();
});

it('[HOST-3] a full board can still be written on and taken from', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  await table.engine.change(board, manyCards(limits.cardsPerBoard));
  const one = table.sit().page.open(board);
  await table.settle();
  const { cards } = openBoard(one.doc);
  (cards.get('c_1') as Y.Map<unknown>).set('kind', 'voice');
  cards.delete('c_2');
  await table.settle();
  expect(one.closed).toBeUndefined();
  putDown(one.doc, countingHand(), { text: '空いたところへ' });
  await table.settle();
  expect(one.closed).toBeUndefined();
  expect(await table.engine.read(board, texts)).toEqual(['空いたところへ']);
});

it('[HOST-3] a document grows to its limit in bytes and not beyond; taking away still goes', async () => {
  const table = layTable();
  const block = new Uint8Array(4 * 1024 * 1024);
  await table.engine.change('area/a1', (doc) => {
    for (let i = 0; i < 5; i += 1) doc.getMap('blocks').set(`${i}`, block);
  });
  const seat = table.sit();
  const one = seat.page.open('area/a1');
  await table.settle();
  expect(one.synced).toBe(true);
  one.doc.getMap('blocks').set('one too many', new Uint8Array(500_000));
  await table.settle();
  expect(one.closed).toBe('document-full');
  const other = table.sit('藤代').page.open('area/a1');
  await table.settle();
  other.doc.getMap('blocks').delete('0');
  await table.settle();
  expect(other.closed).toBeUndefined();
  await table.pass(20_000);
  other.doc.getMap('blocks').set('now there is room', new Uint8Array(500_000));
  await table.settle();
  expect(other.closed).toBeUndefined();
});
