import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { board, makeBoard, putDown, texts } from '../../support/collaboration/boards.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

it('[SYNC-3] an edit is said to be stored when its append is through, and not before', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  table.storage.faults.journal = 'slow';
  putDown(one.doc, countingHand(), { text: '書いた' });
  const mark = one.mark();
  await table.settle();
  expect(one.stored).toBe(0);
  expect(texts(two.doc)).toEqual([]);
  table.storage.faults.journal = undefined;
  await table.settle();
  expect(one.stored).toBe(mark);
  expect(texts(two.doc)).toEqual(['書いた']);
});

it('[SYNC-3] a mark sent before the first sync was answered waits for what the client brings along', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const seat = table.sit();
  const doc = new Y.Doc();
  putDown(doc, countingHand(), { text: '電車の中で書いた' });
  const one = seat.page.open(board, doc);
  const mark = one.mark();
  // Everything the client said so far arrives; its answer to the server's first sync does not.
  seat.wire.crank();
  for (let i = 0; i < 5; i += 1) await new Promise((go) => setImmediate(go));
  expect(one.stored).toBe(0);
  table.storage.faults.journal = 'slow';
  await table.settle();
  expect(one.stored).toBe(0);
  table.storage.faults.journal = undefined;
  await table.settle();
  expect(one.stored).toBe(mark);
  expect(await table.engine.read(board, texts)).toEqual(['電車の中で書いた']);
});

it('[SYNC-3] a client that brings nothing new is answered without a write', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const first = table.sit('佐久間').page.open(board);
  await table.settle();
  const card = putDown(first.doc, countingHand(), { text: '消したりする' });
  first.doc.getMap('cards').delete(card);
  await table.settle();
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(first.doc));
  table.storage.faults.journal = 'slow';
  const second = table.sit('藤代').page.open(board, copy);
  await table.settle();
  const mark = second.mark();
  await table.settle();
  expect(second.stored).toBe(mark);
});

it('[HOST-1] any other stateless message of a client is dropped', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const seat = table.sit('佐久間');
  const one = seat.page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  const { statelessFrame } = await import('../../support/collaboration/frames.ts');
  for (const words of [
    '{"storage":"failing"}',
    'shelf-changed',
    '{"mark":-1}',
    '{"mark":1.5}',
    '{"mark":1',
    '',
  ])
    seat.wire.write(statelessFrame(board, words));
  await table.settle();
  expect([...one.said, ...two.said]).toEqual([]);
  expect(one.closed).toBeUndefined();
});
