import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openEmbeddedStorage } from '@yoriai/server/storage/embedded/embedded-storage';
import { expect, it } from 'vitest';
import { quiet, temporaryFolder } from '../storages/temporary-folder.ts';
import { runChild } from './run-child.ts';

it('[DUR-1] an append that resolved is committed: another connection reads it at once', async () => {
  const dataDir = temporaryFolder();
  const { journal, close } = await openEmbeddedStorage({ dataDir, log: quiet });
  const other = new DatabaseSync(join(dataDir, 'journal.sqlite'), { readOnly: true });
  for (const count of [1, 2, 3]) {
    await journal.append('board/b1', new Uint8Array([count]));
    expect(other.prepare('SELECT count(*) AS count FROM updates').get()?.count).toBe(count);
  }
  other.close();
  await close();
});

it('[DUR-1] every commit waits for the device', async () => {
  const { connectJournal } = await import('@yoriai/server/storage/embedded/journal-connection');
  const db = connectJournal(join(temporaryFolder(), 'journal.sqlite'));
  const full = 2;
  expect(db.prepare('PRAGMA synchronous').get()?.synchronous).toBe(full);
  expect(db.prepare('PRAGMA journal_mode').get()?.journal_mode).toBe('wal');
  db.close();
});

it('[DUR-1] [B-36] killed in mid-writing, every acknowledged append is there after the restart', async () => {
  const dataDir = temporaryFolder();
  let acknowledged = -1;
  for (const enough of [5, 40, 90]) {
    const writer = runChild('append-for-ever.ts', [dataDir, String(acknowledged + 1)]);
    for (let heard = 0; heard < enough; heard += 1) acknowledged = Number((await writer.lines.next()).value);
    await writer.kill();
    for await (const line of writer.lines) acknowledged = Number(line);

    const { journal, findings, close } = await openEmbeddedStorage({ dataDir, log: quiet });
    const { updates } = await journal.load('board/b1');
    const numbers = new Set(updates.map((update) => new Uint32Array(update.slice().buffer)[0]));
    const missing = Array.from({ length: acknowledged + 1 }, (_, number) => number).filter(
      (it) => !numbers.has(it),
    );
    expect(missing).toEqual([]);
    // The last write may have been cut off, and then it is said; nothing else was found.
    expect(findings.filter((finding) => !finding.includes('最後の書き込みが途中で切れて'))).toEqual([]);
    await close();
  }
});
