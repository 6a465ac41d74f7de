import { storedForm } from '@yoriai/server/collaboration/stored-update';
import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import { readBoard } from '@yoriai/shared/documents/board';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { board, makeBoard, putDown, staff, texts } from '../../support/collaboration/boards.ts';
import { syncFrame, syncUpdate } from '../../support/collaboration/frames.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

it('[DUR-1] an edit is in the journal before the others have it', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  let inJournal = 0;
  let seenBefore: readonly string[] = [];
  const append = table.storage.journal.append.bind(table.storage.journal);
  table.storage.journal.append = async (...args) => {
    await append(...args);
    inJournal += 1;
    await table.settle();
    seenBefore = texts(two.doc);
  };
  putDown(one.doc, countingHand(), { text: '先に書き留める' });
  await table.settle();
  await table.settle();
  expect(inJournal).toBe(1);
  expect(seenBefore).toEqual([]);
  expect(texts(two.doc)).toEqual(['先に書き留める']);
});

it('[DUR-1] a second server over the same journal shows everything the first one took', async () => {
  const storage = memoryStorage();
  const first = layTable({ storage });
  await makeBoard(first.engine);
  const one = first.sit().page.open(board);
  await first.settle();
  const hand = countingHand();
  for (let i = 0; i < 30; i += 1) putDown(one.doc, hand, { text: `札 ${i}` });
  await first.settle();
  // The first one is not stopped: as after a crash.
  const second = layTable({ storage });
  const two = second.sit('藤代').page.open(board);
  await second.settle();
  expect(readBoard(two.doc)).toEqual(readBoard(one.doc));
});

it('[HOST-1] garbage in place of an update never reaches the journal and closes its sender alone', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const seats = [table.sit('佐久間'), table.sit('藤代')] as const;
  const [one, two] = [seats[0].page.open(board), seats[1].page.open(board)];
  await table.settle();
  const before = await table.storage.journal.load(board);
  for (const bytes of [
    [1, 2, 3],
    [255, 255, 255, 255, 255, 255],
    [1, 1, 200, 1, 0, 7, 1],
  ])
    seats[0].wire.write(syncFrame(board, syncUpdate, new Uint8Array(bytes)));
  await table.settle();
  expect(one.closed).toBe('not-understood');
  expect(two.closed).toBeUndefined();
  expect(await table.storage.journal.load(board)).toEqual(before);
});

it('[DUR-3][HOST-7] an update in the journal that cannot be read is set aside, and the rest opens', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const { journal } = table.storage;
  await journal.append(board, new Uint8Array([9, 9, 9, 9, 9]));
  await table.engine.change(board, (doc) => putDown(doc, countingHand(), { text: '前' }));
  await table.pass(60_000);
  await journal.append(board, new Uint8Array([1, 2, 3]));
  const one = table.sit().page.open(board);
  await table.settle();
  expect(one.synced).toBe(true);
  expect(texts(one.doc)).toEqual(['前']);
  expect(table.log.filter(({ msg }) => msg === 'a stored update was set aside')).not.toEqual([]);
  const hand = countingHand();
  for (let i = 0; i < 300; i += 1) putDown(one.doc, hand, { text: `${i}` });
  await table.settle();
  one.leave();
  await table.settle();
  await table.pass(60_000);
  // What could not be read is not thrown away by a compaction.
  expect((await journal.load(board)).updates.some((update) => update.byteLength === 3)).toBe(true);
});

it('[DUR-4] a journal in which updates pile up is put together at rest, and nothing changes by it', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit().page.open(board);
  await table.settle();
  const hand = countingHand();
  for (let i = 0; i < 150; i += 1) putDown(one.doc, hand, { text: `札 ${i}` });
  await table.settle();
  const before = readBoard(one.doc);
  one.leave();
  await table.settle();
  await table.pass(10_000);
  const stored = await table.storage.journal.load(board);
  expect(stored.updates).toEqual([]);
  expect(stored.snapshot).toBeDefined();
  expect(await table.engine.read(board, readBoard)).toEqual(before);
});

it('[DUR-4] an edit that is on disk and not yet applied survives a compaction', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const { journal } = table.storage;
  const one = table.sit().page.open(board);
  await table.settle();
  const hand = countingHand();
  for (let i = 0; i < 150; i += 1) putDown(one.doc, hand, { text: `${i}` });
  await table.settle();
  one.leave();
  await table.settle();
  const compact = journal.compact.bind(journal);
  const late = new Y.Doc();
  putDown(late, countingHand('藤代'), { text: 'すべり込み' });
  journal.compact = async (...args) => {
    await journal.append(board, storedForm(Y.encodeStateAsUpdate(late)));
    await compact(...args);
  };
  await table.pass(10_000);
  expect(await table.engine.read(board, texts)).toContain('すべり込み');
});

it('[SYNC-1] the first reader after a load receives the document once', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  await table.engine.change(board, (doc) => putDown(doc, countingHand(), { text: '一度だけ' }));
  await table.pass(60_000);
  const one = table.sit().page.open(board);
  await table.settle();
  expect(one.synced).toBe(true);
  expect(one.updatesReceived).toBe(1);
});

it('[ACC-5] staff notes are a document of their own in the journal', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const notes = table.sit().page.open(staff);
  await table.settle();
  notes.doc.getXmlFragment('note:c_1').insert(0, [new Y.XmlText('内々のこと')]);
  await table.settle();
  const onBoard = await table.storage.journal.load(board);
  expect(Buffer.concat([...onBoard.updates]).includes('内々のこと')).toBe(false);
  expect((await table.storage.journal.load(staff)).updates).toHaveLength(1);
});
