import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { connectJournal } from '@yoriai/server/storage/embedded/journal-connection';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../storages/temporary-folder.ts';
import { crashed, journalIn, numbered, numbersOf, open, rubbish, spoil } from './damage.ts';

const event = (at: number) => ({ at, who: 'p_a', what: 'exported', on: 'b1', area: 'a_1' });

it.each([
  ['changing an entry', "UPDATE audit SET who = 'p_else'"],
  ['changing its number', 'UPDATE audit SET id = 99'],
  ['changing it and swallowing the complaint', "UPDATE OR IGNORE audit SET what = 'opened'"],
  ['deleting an entry', 'DELETE FROM audit WHERE id = 1'],
  ['deleting all of them', 'DELETE FROM audit'],
  ['putting another in its place', "INSERT OR REPLACE INTO audit VALUES (1, 1, 'p', 'w', 's', NULL)"],
  ['putting it in place by REPLACE', "REPLACE INTO audit VALUES (1, 1, 'p', 'w', 's', NULL)"],
  [
    'an insert that turns into a change',
    "INSERT INTO audit VALUES (1, 1, 'p', 'w', 's', NULL) ON CONFLICT (id) DO UPDATE SET who = 'p'",
  ],
])('[ACC-7] through the storage’s own connection and any other, %s fails', async (_, attack) => {
  const dataDir = temporaryFolder();
  const storage = await open(dataDir);
  await storage.journal.audit(event(1));
  const before = await storage.journal.readAudit({ most: 9 });
  for (const db of [connectJournal(journalIn(dataDir)), new DatabaseSync(journalIn(dataDir))]) {
    expect(() => db.exec(attack)).toThrow(/only added to/);
    db.close();
  }
  expect(await storage.journal.readAudit({ most: 9 })).toEqual(before);
  await storage.close();
});

it('[P18] a number is not given twice after a restart, nor after a crash', async () => {
  const dataDir = temporaryFolder();
  const numbers: number[] = [];
  let storage = await open(dataDir);
  numbers.push(await storage.journal.audit(event(1)), await storage.journal.audit(event(2)));
  await storage.close();
  storage = await open(dataDir);
  numbers.push(await storage.journal.audit(event(3)));
  const after = await open(crashed(dataDir));
  await storage.close();
  numbers.push(await after.journal.audit(event(4)));
  await after.close();
  expect(numbers).toEqual([1, 2, 3, 4]);
});

it('[ACC-7] [DUR-3] a journal from before entries had an area opens with all it held, and goes on', async () => {
  const dataDir = temporaryFolder();
  const old = new DatabaseSync(join(dataDir, 'journal.sqlite'));
  old.exec(`PRAGMA page_size = 1024; PRAGMA journal_mode = WAL;
    CREATE TABLE updates (
      seq INTEGER PRIMARY KEY, document TEXT NOT NULL, crc INTEGER NOT NULL, bytes BLOB NOT NULL);
    CREATE TABLE snapshots (
      id INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, through INTEGER NOT NULL, crc INTEGER NOT NULL,
      bytes BLOB NOT NULL);
    CREATE TABLE kept (
      id INTEGER PRIMARY KEY, version INTEGER NOT NULL, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
    CREATE TABLE audit (
      id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, subject TEXT NOT NULL);
    CREATE TABLE probe (id INTEGER PRIMARY KEY, count INTEGER NOT NULL);
    INSERT INTO kept (version, key, value) VALUES (1, 'area/a1', '{}');
    INSERT INTO audit (at, who, what, subject) VALUES (5, 'p_a', 'opened', 'board/b1')`);
  old.close();
  for (const expected of [2, 3]) {
    const storage = await open(dataDir);
    expect(storage.findings).toEqual([]);
    expect(await storage.journal.recalled()).toEqual(new Map([['area/a1', '{}']]));
    expect(await storage.journal.audit(event(6))).toBe(expected);
    expect((await storage.journal.readAudit({ most: 9 })).at(-1)).toEqual({
      number: 1,
      at: 5,
      who: 'p_a',
      what: 'opened',
      on: 'board/b1',
    });
    await storage.close();
  }
});

it('[ACC-7] [P18] [DUR-3] of a damaged journal the entries are salvaged with their areas, and lost numbers are not given again', async () => {
  const dataDir = temporaryFolder();
  const storage = await open(dataDir);
  for (let number = 1; number <= 40; number += 1) {
    await storage.journal.append('board/b1', numbered(number));
    await storage.journal.audit(event(number));
  }
  await storage.close();
  const file = journalIn(dataDir);
  spoil(file, lastAuditPage(file) * 1024, rubbish(1024));
  spoil(file, 0, rubbish(100));
  const after = await open(dataDir);
  expect(after.findings).toHaveLength(1);
  const entries = await after.journal.readAudit({ most: 100 });
  const [newest, ...salvaged] = entries;
  expect(newest).toMatchObject({ what: 'record-mended', who: '' });
  expect(salvaged.length).toBeGreaterThan(10);
  expect(salvaged.length).toBeLessThan(40);
  for (const { number, at, area } of salvaged) expect([at, area]).toEqual([number, 'a_1']);
  const next = await after.journal.audit(event(99));
  expect(next).toBeGreaterThan(40);
  expect(await numbersOf(after)).not.toEqual([]);
  await after.close();
  const again = await open(dataDir);
  expect(await again.journal.readAudit({ most: 100 })).toHaveLength(entries.length + 1);
  expect(() => {
    const db = new DatabaseSync(file);
    try {
      db.exec('DELETE FROM audit');
    } finally {
      db.close();
    }
  }).toThrow(/only added to/);
  await again.close();
});

/** @returns the number of the last page, from 0, that holds entries. */
function lastAuditPage(file: string): number {
  const bytes = readFileSync(file);
  return Math.floor(bytes.lastIndexOf('p_aexportedb1a_1') / 1024);
}
