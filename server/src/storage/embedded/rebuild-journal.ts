import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { goOnBehindLost } from './audit-table.ts';
import { damagedName } from './damaged-name.ts';
import { connectJournal } from './journal-connection.ts';
import { pageSize } from './journal-schema.ts';
import { type Salvaged, salvageJournal } from './salvage/salvage-journal.ts';
import { SqlitePages } from './salvage/sqlite-pages.ts';

const rebuilt = (file: string): string => `${file}.rebuilt`;

export const isRebuilt = (file: string): boolean => existsSync(rebuilt(file));

/**
 * Makes a new journal of all rows that can be read in a damaged one, then keeps the damaged one aside. Killed at any
 * moment, it is begun again or finished at the next start.
 * @returns what was found, for the log.
 */
export function rebuildJournal(file: string): string {
  remove(rebuilt(file));
  const { rows, unreadable } = salvage(file);
  const aside = damagedName(file);
  if (existsSync(file)) renameSync(file, aside);
  moveWriteAhead(file, aside);
  renameSync(rebuilt(file), file);
  syncFolder(dirname(file));
  return (
    `記録 ${basename(file)} が壊れていました。読めた ${rows} 件を新しい記録に移しました。読めなかったもの: ${unreadable} 件。` +
    `壊れたファイルは ${basename(aside)} として残しました。` +
    `(The journal was damaged: ${rows} rows recovered, ${unreadable} unreadable, the damaged file kept aside.)`
  );
}

/** The damaged file is moved away only when the new one is complete: without the one, the other is to take its place. */
export function finishRebuild(file: string): void {
  if (existsSync(file) || !isRebuilt(file)) return;
  moveWriteAhead(file, damagedName(file));
  renameSync(rebuilt(file), file);
  syncFolder(dirname(file));
}

function salvage(file: string): Salvaged {
  const pages = new SqlitePages(file, pageSize);
  try {
    const db = connectJournal(rebuilt(file));
    try {
      const salvaged = salvageJournal(pages, db);
      goOnBehindLost(db, Date.now());
      return salvaged;
    } finally {
      db.close();
    }
  } finally {
    pages.close();
  }
}

/** Must not stay beside the new journal: SQLite would take it for its own. */
function moveWriteAhead(file: string, aside: string): void {
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${aside}-wal`);
  rmSync(`${file}-shm`, { force: true });
}

function remove(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
