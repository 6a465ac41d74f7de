import { openBoard } from '@yoriai/shared/documents/board';
import { YoriaiError } from '@yoriai/shared/errors';
import { expect, it } from 'vitest';
import type * as Y from 'yjs';
import { board, makeBoard, putDown, texts } from '../../support/collaboration/boards.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

it('[DUR-1] a change by the server is in the journal before anybody has it', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit().page.open(board);
  await table.settle();
  table.storage.faults.journal = 'slow';
  const changed = table.engine.change(board, (doc) => openBoard(doc).meta.set('title', '二丁目'));
  await table.settle();
  expect(openBoard(one.doc).meta.get('title')).toBe('気になる人マップ');
  table.storage.faults.journal = undefined;
  await changed;
  await table.settle();
  expect(openBoard(one.doc).meta.get('title')).toBe('二丁目');
});

it('[SYNC-1] changes by the server are based on one another and merge with edits made meanwhile', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit().page.open(board);
  await table.settle();
  const raise = (doc: Y.Doc) => {
    const { counters } = openBoard(doc);
    counters.set('count', (counters.get('count') ?? 0) + 1);
  };
  const changes = Array.from({ length: 20 }, () => table.engine.change(board, raise));
  putDown(one.doc, countingHand(), { text: 'あいだに書いた' });
  await table.settle();
  await Promise.all(changes);
  await table.settle();
  expect(openBoard(one.doc).counters.get('count')).toBe(20);
  expect(await table.engine.read(board, texts)).toEqual(['あいだに書いた']);
});

it('[DUR-4] many changes by the server leave one client id in the document', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  await table.pass(60_000);
  const ids = (doc: Y.Doc) => doc.store.clients.size;
  const before = await table.engine.read(board, ids);
  const one = table.sit().page.open(board);
  await table.settle();
  for (let i = 0; i < 10; i += 1)
    await table.engine.change(board, (doc) => openBoard(doc).meta.set('title', `題 ${i}`));
  await table.settle();
  expect(ids(one.doc)).toBe(before + 1);
});

it('[HOST-2] what an edit throws comes through, and nothing is changed or written', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const before = await table.storage.journal.load(board);
  const change = table.engine.change(board, (doc) => {
    openBoard(doc).meta.set('title', '半分');
    throw new YoriaiError('document-full');
  });
  await expect(change).rejects.toMatchObject({ id: 'document-full' });
  expect(await table.storage.journal.load(board)).toEqual(before);
  expect(await table.engine.read(board, (doc) => openBoard(doc).meta.get('title'))).toBe('気になる人マップ');
});

it('[AREA-2] a command that changes nothing writes nothing', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const before = await table.storage.journal.load(board);
  await table.engine.change(board, () => {});
  expect(await table.storage.journal.load(board)).toEqual(before);
});

it('[AREA-1] tell reaches everyone in the document and no one else', async () => {
  const table = layTable();
  const one = table.sit('佐久間').page.open('area/a1');
  const two = table.sit('藤代').page.open('area/a2');
  await table.settle();
  table.engine.tell('area/a1', 'shelf-changed');
  table.engine.tell('area/none', 'shelf-changed');
  await table.settle();
  expect(one.said).toEqual(['shelf-changed']);
  expect(two.said).toEqual([]);
});
