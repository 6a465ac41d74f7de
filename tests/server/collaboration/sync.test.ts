import { moveCards, setFields, setText } from '@yoriai/shared/boards/edits/cards';
import { groupCards, renameGroup } from '@yoriai/shared/boards/edits/groups';
import { addLink, changeLink } from '@yoriai/shared/boards/edits/links';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { board, makeBoard, putDown, staff, texts } from '../../support/collaboration/boards.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

it('[SYNC-1] two people see each other’s cards', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  putDown(one.doc, countingHand('佐久間'), { text: '雨戸が閉まったまま' });
  putDown(two.doc, countingHand('藤代'), { text: '集会所でお茶の会' });
  await table.settle();
  expect(texts(one.doc)).toHaveLength(2);
  expect(readBoard(one.doc)).toEqual(readBoard(two.doc));
});

it('[SYNC-2] after two minutes apart everything is there, once', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const away = table.sit('佐久間');
  const one = away.page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  const hands = [countingHand('佐久間'), countingHand('藤代')] as const;
  const shared = putDown(one.doc, hands[0], { text: '両方が書く' });
  await table.settle();
  away.wire.cut();
  for (const text of ['離れて一', '離れて二']) putDown(one.doc, hands[0], { text });
  moveCards(openBoard(one.doc), new Map([[shared, [500, 0, 240]]]), 'me');
  setText(openBoard(two.doc), shared, '会場で書いた', 'me');
  putDown(two.doc, hands[1], { text: '会場の声' });
  await table.pass(120_000);
  table.reconnect(away);
  await table.settle();
  expect([...texts(one.doc)].sort()).toEqual(['会場で書いた', '会場の声', '離れて一', '離れて二']);
  expect(readBoard(one.doc)).toEqual(readBoard(two.doc));
  expect(readBoard(one.doc).board.places[shared]).toEqual([500, 0, 240]);
});

it('[SYNC-2] frames that were on their way when the network dropped are not lost', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const seat = table.sit();
  const one = seat.page.open(board);
  await table.settle();
  putDown(one.doc, countingHand(), { text: '途中で切れた' });
  seat.wire.cut();
  table.reconnect(seat);
  await table.settle();
  expect(await table.engine.read(board, texts)).toEqual(['途中で切れた']);
});

it('[SYNC-4] a document that is closed leaves the others on its socket open', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const { page } = table.sit('佐久間');
  const map = page.open(board);
  const notes = page.open(staff);
  await table.settle();
  table.engine.recheck((_, document) => document === staff);
  await table.settle();
  expect(notes.closed).toBe('access-changed');
  expect(map.closed).toBeUndefined();
  putDown(map.doc, countingHand(), { text: '続けて書ける' });
  await table.settle();
  expect(await table.engine.read(board, texts)).toEqual(['続けて書ける']);
  notes.open();
  await table.settle();
  expect(notes.synced).toBe(true);
});

it('[SYNC-5] undo takes back one’s own changes only, also after another moved the same card', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  const mine = Symbol('佐久間');
  const { doc } = one;
  const { cards, places } = openBoard(doc);
  const undo = new Y.UndoManager([cards, places.entries], {
    trackedOrigins: new Set([mine]),
    captureTimeout: 0,
  });
  const card = putDown(doc, countingHand(), { text: '新聞がたまっている' }, mine);
  await table.settle();
  setText(openBoard(doc), card, '新聞が三日ぶんたまっている', mine);
  await table.settle();
  moveCards(openBoard(two.doc), new Map([[card, [700, 300, 240]]]), 'other');
  putDown(two.doc, countingHand('藤代'), { text: 'べつの人の札' }, 'other');
  await table.settle();
  undo.undo();
  await table.settle();
  expect([...texts(two.doc)].sort()).toEqual(['べつの人の札', '新聞がたまっている']);
  expect(readBoard(two.doc).board.places[card]).toEqual([700, 300, 240]);
  undo.redo();
  await table.settle();
  expect([...texts(two.doc)].sort()).toEqual(['べつの人の札', '新聞が三日ぶんたまっている']);
  expect(readBoard(two.doc).board.places[card]).toEqual([700, 300, 240]);
});

it('[SYNC-1] half of a character is seen alike by its author and the others', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  const hand = countingHand();
  const half = '\u{20BB7}'.slice(0, 1);
  const view = openBoard(one.doc);
  const ids = [putDown(one.doc, hand, { text: `前${half}` }), putDown(one.doc, hand)] as const;
  const group = groupCards(view, ids, `表札${half}`, hand, 'me');
  renameGroup(view, group, `べつの表札${half}`, 'me');
  setText(view, ids[1], `あとから${half}`, 'me');
  setFields(view, ids, { origin: half }, 'me');
  const link = addLink(view, { from: ids[0], to: ids[1], kind: 'visit', label: half }, hand, 'me');
  if ('id' in link) changeLink(view, link.id, { label: `札${half}` }, 'me');
  await table.settle();
  expect(readBoard(one.doc)).toEqual(readBoard(two.doc));
  expect(JSON.stringify(readBoard(one.doc))).not.toContain('\\ud842');
});
