import { expect, it } from 'vitest';
import { board, makeBoard, putDown, staff, texts } from '../../support/collaboration/boards.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

it('[DUR-2] a failing disk refuses the edit, is shown to every editor, and heals by itself', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  table.storage.faults.journal = 'fail-always';
  const hand = countingHand();
  putDown(one.doc, hand, { text: '書けないあいだに' });
  one.mark();
  await table.settle();
  expect(one.closed).toBe('storage-unavailable');
  expect(one.stored).toBe(0);
  expect([one.storage, two.storage]).toEqual(['failing', 'failing']);
  expect(texts(two.doc)).toEqual([]);
  const late = table.sit('外村').page.open(board);
  await table.pass(30_000);
  expect(late.storage).toBe('failing');
  one.open();
  await table.settle();
  expect(one.closed).toBe('storage-unavailable');
  table.storage.faults.journal = undefined;
  await table.pass(1_000);
  expect([two.storage, late.storage]).toEqual(['well', 'well']);
  one.open();
  const mark = one.mark();
  await table.settle();
  expect(one.stored).toBe(mark);
  expect(texts(two.doc)).toEqual(['書けないあいだに']);
});

it('[DUR-2] another’s edit that can be written heals it as well', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  table.storage.faults.journal = 'fail-once';
  putDown(one.doc, countingHand('佐久間'), { text: '一枚め' });
  await table.settle();
  expect(two.storage).toBe('failing');
  putDown(two.doc, countingHand('藤代'), { text: '二枚め' });
  await table.settle();
  expect(two.storage).toBe('well');
  one.open();
  await table.settle();
  expect([...texts(two.doc)].sort()).toEqual(['一枚め', '二枚め']);
});

it('[DUR-2] a failure on one board is not told on another document of the same page', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const { page } = table.sit();
  const map = page.open(board);
  const notes = page.open(staff);
  await table.settle();
  table.storage.faults.journal = 'fail-once';
  putDown(map.doc, countingHand());
  await table.settle();
  expect(map.closed).toBe('storage-unavailable');
  expect(notes.closed).toBeUndefined();
  expect(notes.storage).toBe('well');
});

it('[DUR-2] a server command that cannot be written changes nothing and says so', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit().page.open(board);
  await table.settle();
  table.storage.faults.journal = 'fail-always';
  await expect(
    table.engine.change(board, (doc) => doc.getMap('meta').set('title', '新しい題')),
  ).rejects.toMatchObject({ id: 'storage-unavailable' });
  await table.settle();
  expect(one.doc.getMap('meta').get('title')).toBe('気になる人マップ');
  table.storage.faults.journal = undefined;
  await table.engine.change(board, (doc) => doc.getMap('meta').set('title', '新しい題'));
  await table.settle();
  expect(one.doc.getMap('meta').get('title')).toBe('新しい題');
});

it('[DUR-2] a document that cannot be read is refused for now and opens when storage is well', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  await table.pass(60_000);
  const { journal } = table.storage;
  const load = journal.load.bind(journal);
  journal.load = () => Promise.reject(new Error('EIO'));
  const one = table.sit().page.open(board);
  await table.settle();
  expect(one.denied).toBe('storage-unavailable');
  await expect(table.engine.read(board, texts)).rejects.toMatchObject({ id: 'storage-unavailable' });
  await expect(table.engine.change(board, () => {})).rejects.toMatchObject({ id: 'storage-unavailable' });
  journal.load = load;
  one.open();
  await table.settle();
  expect(one.synced).toBe(true);
});
