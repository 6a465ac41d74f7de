import { renameSync, statSync, truncateSync } from 'node:fs';
import type { Storage } from '@yoriai/server/storage/ports';
import { afterEach, expect, it } from 'vitest';
import { temporaryFolder } from '../storages/temporary-folder.ts';
import { asideIn, crashed, journalIn, numbered, numbersOf, open, rubbish, spoil } from './damage.ts';

const opened: Storage[] = [];

afterEach(async () => {
  for (const storage of opened.splice(0)) await storage.close();
});

async function reopen(dataDir: string): Promise<Storage> {
  const storage = await open(dataDir);
  opened.push(storage);
  return storage;
}

const all = Array.from({ length: 60 }, (_, index) => index + 1);
const longSnapshot = Uint8Array.from({ length: 20_000 }, (_, index) => index % 253);

/** @returns a folder with a journal of sixty updates, a snapshot and something remembered; `tail` more lie ahead. */
async function filled(tail: readonly number[] = []): Promise<string> {
  const dataDir = temporaryFolder();
  const storage = await open(dataDir);
  await storage.journal.append('board/long', numbered(1));
  await storage.journal.compact(
    'board/long',
    longSnapshot,
    (await storage.journal.load('board/long')).through,
  );
  await storage.journal.remember('area/a1', '{"name":"さくら町"}');
  await storage.journal.audit({ at: 1, who: 'account', what: 'opened', on: 'board/b1' });
  for (const number of all) await storage.journal.append('board/b1', numbered(number));
  await storage.close();
  if (tail.length === 0) return dataDir;
  const again = await reopen(dataDir);
  for (const number of tail) await again.journal.append('board/b1', numbered(number));
  return crashed(dataDir);
}

async function expectGoesOn(storage: Storage, dataDir: string): Promise<void> {
  const before = await numbersOf(storage);
  await storage.journal.append('board/b1', numbered(99));
  expect(await numbersOf(storage)).toEqual([...before, 99]);
  await storage.close();
  expect(await numbersOf(await reopen(dataDir))).toEqual([...before, 99]);
}

it('[DUR-3] a sound journal opens without a finding and nothing is put aside', async () => {
  const dataDir = await filled([61, 62]);
  const storage = await reopen(dataDir);
  expect(storage.findings).toEqual([]);
  expect(asideIn(dataDir)).toEqual([]);
  expect(await numbersOf(storage)).toEqual([...all, 61, 62]);
});

it('[DUR-3] a torn last write loses nothing before it, and is kept aside and told', async () => {
  const dataDir = await filled([61, 62]);
  const writeAhead = `${journalIn(dataDir)}-wal`;
  truncateSync(writeAhead, statSync(writeAhead).size - 500);
  const storage = await reopen(dataDir);
  expect(await numbersOf(storage)).toEqual([...all, 61]);
  expect(storage.findings).toEqual([expect.stringContaining('途中で切れていました')]);
  expect(asideIn(dataDir)).toHaveLength(1);
  await expectGoesOn(storage, dataDir);
});

it('[DUR-3] damage in the midst of the last writes loses that one, not those behind it', async () => {
  const dataDir = await filled([61, 62, 63, 64, 65, 66, 67, 68, 69, 70]);
  const frame = 24 + 1024;
  spoil(`${journalIn(dataDir)}-wal`, 32 + 4 * frame + 200, rubbish(10));
  const storage = await reopen(dataDir);
  const there = await numbersOf(storage);
  expect(there).toEqual(expect.arrayContaining([...all, 70]));
  expect(storage.findings).toEqual([expect.stringContaining('壊れていました')]);
  await expectGoesOn(storage, dataDir);
});

it.each([
  ['of the write-ahead file', '-wal', 32, [61, 62]],
  ['of the database', '', 100, []],
])('[DUR-3] a spoilt head %s loses nothing', async (_, ending, length, tail) => {
  const dataDir = await filled(tail);
  spoil(journalIn(dataDir) + ending, 0, rubbish(length));
  const storage = await reopen(dataDir);
  expect(await numbersOf(storage)).toEqual([...all, ...tail]);
  expect(await storage.journal.load('board/long')).toMatchObject({ snapshot: longSnapshot, updates: [] });
  expect(await storage.journal.recalled()).toEqual(new Map([['area/a1', '{"name":"さくら町"}']]));
  expect(storage.findings).toEqual([expect.stringMatching(/壊れていました.*journal\.sqlite\.damaged-/)]);
  expect(asideIn(dataDir).length).toBeGreaterThan(0);
  await expectGoesOn(storage, dataDir);
});

it('[DUR-3] a spoilt page loses what stood on it and no more, each document opens', async () => {
  const dataDir = await filled();
  const page = 1024;
  const middle = Math.floor(statSync(journalIn(dataDir)).size / page / 2);
  spoil(journalIn(dataDir), -5 * page, rubbish(page));
  spoil(journalIn(dataDir), middle * page, rubbish(page));
  const storage = await reopen(dataDir);
  const there = await numbersOf(storage);
  expect(there.length).toBeGreaterThanOrEqual(all.length - 6);
  expect(there.length).toBeLessThan(all.length);
  expect(storage.findings).toHaveLength(1);
  await expectGoesOn(storage, dataDir);
});

it('[DUR-3] a bit that flipped inside an update is found when it is read; the rest of the document opens', async () => {
  const dataDir = await filled();
  const storage = await reopen(dataDir);
  spoil(journalIn(dataDir), -200, new Uint8Array([0xff]));
  await storage.close();
  const after = await reopen(dataDir);
  const there = await numbersOf(after);
  expect(there.length).toBe(all.length - 1);
  expect(after.findings).toEqual([expect.stringContaining('壊れていました')]);
  expect(asideIn(dataDir)).toHaveLength(1);
  await expectGoesOn(after, dataDir);
});

it('[DUR-3] a database cut to nothing gives back what lies in the write-ahead file', async () => {
  const dataDir = await filled([61, 62]);
  truncateSync(journalIn(dataDir), 0);
  const storage = await reopen(dataDir);
  expect(await numbersOf(storage)).toEqual(expect.arrayContaining([61, 62]));
  expect(storage.findings).toHaveLength(1);
  await expectGoesOn(storage, dataDir);
});

it('[DUR-3] killed between putting the damaged one aside and the new one in its place, it goes on', async () => {
  const dataDir = await filled();
  renameSync(journalIn(dataDir), `${journalIn(dataDir)}.rebuilt`);
  const storage = await reopen(dataDir);
  expect(await numbersOf(storage)).toEqual(all);
  await expectGoesOn(storage, dataDir);
});
