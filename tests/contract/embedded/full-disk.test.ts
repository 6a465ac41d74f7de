import { join } from 'node:path';
import { connectJournal } from '@yoriai/server/storage/embedded/journal-connection';
import { JournalTables } from '@yoriai/server/storage/embedded/journal-tables';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../storages/temporary-folder.ts';
import { nextAnswer, runChild } from './run-child.ts';

const append = (size: number) =>
  ({ do: 'append', document: 'board/b1', update: new Uint8Array(size) }) as const;

it('[DUR-2] [B-36] a full database rejects the whole group, keeps what was there, and goes on once there is room', () => {
  const db = connectJournal(join(temporaryFolder(), 'journal.sqlite'));
  const tables = new JournalTables(db);
  tables.write([append(10)]);
  db.exec('PRAGMA max_page_count = 20');
  expect(() => tables.write([append(11), append(100_000)])).toThrow(/full/);
  expect(() => tables.compact('board/b1', new Uint8Array(100_000), 1)).toThrow(/full/);
  expect(tables.load('board/b1').updates.map(({ length }) => length)).toEqual([10]);
  expect(tables.load('board/b1').snapshot).toBeUndefined();
  db.exec('PRAGMA max_page_count = 100000');
  tables.write([append(12)]);
  expect(tables.load('board/b1').updates.map(({ length }) => length)).toEqual([10, 12]);
  db.close();
});

it('[DUR-2] a database that turned read-only rejects, and goes on once it may be written', () => {
  const db = connectJournal(join(temporaryFolder(), 'journal.sqlite'));
  const tables = new JournalTables(db);
  db.exec('PRAGMA query_only = ON');
  expect(() => tables.write([append(10)])).toThrow(/readonly/);
  db.exec('PRAGMA query_only = OFF');
  tables.write([append(11)]);
  expect(tables.load('board/b1').updates.map(({ length }) => length)).toEqual([11]);
  db.close();
});

it.runIf(process.platform !== 'win32')(
  '[DUR-2] when the system refuses to write more, exactly what was acknowledged is there',
  async () => {
    const child = runChild('fill-the-disk.ts', [temporaryFolder()], 'ulimit -f 400');
    const { acknowledged, refused, there } = (await nextAnswer(child)) as FullDisk;
    expect(acknowledged).toBeGreaterThan(50);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused)).toEqual(new Set(['storage-unavailable']));
    expect(there).toBe(acknowledged);
    await child.kill();
  },
);

interface FullDisk {
  readonly acknowledged: number;
  readonly refused: readonly string[];
  readonly there: number;
}
