import { DatabaseSync } from 'node:sqlite';
import { connectJournal } from '@yoriai/server/storage/embedded/journal-connection';
import { pageSize } from '@yoriai/server/storage/embedded/journal-schema';
import { salvageJournal } from '@yoriai/server/storage/embedded/salvage/salvage-journal';
import { SqlitePages } from '@yoriai/server/storage/embedded/salvage/sqlite-pages';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../storages/temporary-folder.ts';
import { crashed, journalIn, open } from './damage.ts';

const tables = ['updates', 'snapshots', 'kept', 'audit'];

const rowsOf = (db: DatabaseSync, table: string) => {
  const columns = {
    updates: '*',
    snapshots: 'document, through, crc, bytes',
    kept: 'version, key, value',
    audit: '*',
  };
  return db.prepare(`SELECT ${columns[table as keyof typeof columns]} FROM ${table} ORDER BY 1`).all();
};

const written = fc.oneof(
  fc.record({ kind: fc.constant('append'), document: fc.nat(3), size: fc.integer({ min: 0, max: 5000 }) }),
  fc.record({ kind: fc.constant('compact'), document: fc.nat(3), size: fc.integer({ min: 0, max: 30_000 }) }),
  fc.record({ kind: fc.constant('remember'), document: fc.nat(3), size: fc.integer({ min: 0, max: 3000 }) }),
  fc.record({ kind: fc.constant('audit'), document: fc.nat(3), size: fc.nat(9) }),
);

it('[DUR-3] what is read page by page equals what SQLite reads, ahead of a checkpoint and after it (seed 7)', async () => {
  const property = fc.asyncProperty(fc.array(written, { minLength: 5, maxLength: 60 }), async (steps) => {
    const dataDir = temporaryFolder();
    const { journal, close } = await open(dataDir);
    for (const { kind, document, size } of steps) {
      const name = `board/b${document}`;
      const bytes = new Uint8Array(size).fill(size);
      if (kind === 'append') await journal.append(name, bytes);
      if (kind === 'compact') await journal.compact(name, bytes, (await journal.load(name)).through);
      if (kind === 'remember') await journal.remember(name, '語'.repeat(size / 3));
      if (kind === 'audit') await journal.audit({ at: -size, who: 'a', what: 'opened', on: name });
    }
    const ahead = crashed(dataDir);
    await close();
    for (const folder of [ahead, dataDir]) expectSalvaged(folder);
  });
  await fc.assert(property, { seed: 7, numRuns: 12 });
});

function expectSalvaged(dataDir: string): void {
  const pages = new SqlitePages(journalIn(dataDir), pageSize);
  const into = connectJournal(`${journalIn(dataDir)}.rebuilt`);
  salvageJournal(pages, into);
  pages.close();
  const original = new DatabaseSync(journalIn(dataDir));
  for (const table of tables) expect(rowsOf(into, table), table).toEqual(rowsOf(original, table));
  original.close();
  into.close();
}
