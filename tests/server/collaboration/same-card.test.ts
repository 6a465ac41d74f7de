import { moveCards, putAway, setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { expect, it } from 'vitest';
import { board, makeBoard, putDown } from '../../support/collaboration/boards.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

async function twoAtOneCard() {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  const card = putDown(one.doc, countingHand(), { text: '庭が荒れてきた' });
  await table.settle();
  return { table, one, two, card };
}

it('[B-16] put away by one, edited by another at the same moment: the edit survives on a card put away', async () => {
  const { table, one, two, card } = await twoAtOneCard();
  putAway(openBoard(one.doc), [card], countingHand('佐久間', 500), 'me');
  setText(openBoard(two.doc), card, '庭が荒れて、声もかけにくい', 'me');
  await table.settle();
  for (const { doc } of [one, two]) {
    const [kept] = readBoard(doc).board.cards;
    expect(kept?.text).toBe('庭が荒れて、声もかけにくい');
    expect(kept?.away).toBeDefined();
  }
});

it('[B-16] moved by both at the same moment: everybody sees the same one place', async () => {
  const { table, one, two, card } = await twoAtOneCard();
  moveCards(openBoard(one.doc), new Map([[card, [100, 0, 240]]]), 'me');
  moveCards(openBoard(two.doc), new Map([[card, [900, 0, 240]]]), 'me');
  await table.settle();
  const place = readBoard(one.doc).board.places[card];
  expect([100, 900]).toContain(place?.[0]);
  expect(readBoard(two.doc).board.places[card]).toEqual(place);
  expect((await table.engine.read(board, readBoard)).board.places[card]).toEqual(place);
});

it('[B-16] put away by both at the same moment: one card, put away once', async () => {
  const { table, one, two, card } = await twoAtOneCard();
  putAway(openBoard(one.doc), [card], countingHand('佐久間', 500), 'me');
  putAway(openBoard(two.doc), [card], countingHand('藤代', 600), 'me');
  await table.settle();
  expect(readBoard(one.doc)).toEqual(readBoard(two.doc));
  expect(readBoard(one.doc).board.cards).toHaveLength(1);
});
