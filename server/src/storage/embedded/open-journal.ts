import { copyFileSync, existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { damagedName } from './damaged-name.ts';
import { connectJournal } from './journal-connection.ts';
import { pageSize } from './journal-schema.ts';
import { finishRebuild, isRebuilt, rebuildJournal } from './rebuild-journal.ts';
import { SqlitePages } from './salvage/sqlite-pages.ts';
import type { WriteAhead } from './salvage/sqlite-wal.ts';
import { isDamage } from './sqlite-errors.ts';

/** Bytes. A smaller file cannot be a database; SQLite would take it for a new one and drop its write-ahead file. */
const smallestDatabase = 512;

export interface Opening {
  /** Whether it is known to be damaged, though it may look sound. */
  readonly damaged: boolean;
  /** Told what was found, in words for the operator's log. */
  readonly onFinding: (finding: string) => void;
}

/**
 * Opens the journal after looking it over. One that is damaged is kept aside, and what can be read of it goes on in a
 * new one (DUR-3).
 */
export function openJournal(file: string, { damaged, onFinding }: Opening): DatabaseSync {
  finishRebuild(file);
  const writeAhead = lookAhead(file);
  if (writeAhead.torn) onFinding(keepTornTail(file));
  const looksSound = !damaged && !writeAhead.damaged && !hasLostItsBody(file);
  const sound = looksSound ? openSound(file) : undefined;
  if (sound) return sound;
  onFinding(rebuildJournal(file));
  return connectJournal(file);
}

/** Whether there is a journal, or one that was about to take its place. */
export const canBeOpened = (file: string): boolean => existsSync(file) || isRebuilt(file);

function lookAhead(file: string): WriteAhead {
  const pages = new SqlitePages(file, pageSize);
  pages.close();
  return pages.writeAhead;
}

function hasLostItsBody(file: string): boolean {
  const size = (name: string) => (existsSync(name) ? statSync(name).size : 0);
  if (size(file) >= smallestDatabase) return false;
  return size(file) > 0 || size(`${file}-wal`) > 0;
}

/** @returns undefined for a damaged file. */
function openSound(file: string): DatabaseSync | undefined {
  let db: DatabaseSync | undefined;
  try {
    db = connectJournal(file);
    if (db.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok') return db;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  if (db?.isOpen) db.close();
  return undefined;
}

function keepTornTail(file: string): string {
  const aside = `${damagedName(file)}-wal`;
  copyFileSync(`${file}-wal`, aside);
  return (
    `${basename(file)} の最後の書き込みが途中で切れていました。保存ずみと伝えたものはすべて残っています。` +
    `切れた部分は ${basename(aside)} に残しました。(The journal's last write was cut off; nothing acknowledged is lost.)`
  );
}
