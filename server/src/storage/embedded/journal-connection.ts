import { DatabaseSync } from 'node:sqlite';
import { prepareAudit } from './audit-table.ts';
import { journalSchema, pageSize } from './journal-schema.ts';

/** Milliseconds to wait for another connection, such as a backup, that holds the file. */
const busyTimeout = 10_000;

/**
 * Pages in the write-ahead file before they are moved into the database. More make appends cheaper (a page that
 * changed often is moved once) and a start after a crash slower.
 */
const checkpointPages = 4000;

/** Bytes to which the write-ahead file is cut after it once grew large. */
const walLimit = 16 * 1024 * 1024;

/** Opens the journal's file, makes it if need be. Every commit is on the device before it returns (DUR-1). */
export function connectJournal(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: busyTimeout });
  try {
    db.exec(`PRAGMA page_size = ${pageSize}`);
    const mode = db.prepare('PRAGMA journal_mode = WAL').get();
    if (mode?.journal_mode !== 'wal') throw new Error('the file system does not allow a write-ahead file');
    db.exec('PRAGMA synchronous = FULL');
    db.exec(`PRAGMA wal_autocheckpoint = ${checkpointPages}`);
    db.exec(`PRAGMA journal_size_limit = ${walLimit}`);
    // Deferred: nothing is written, and nothing waited for, where the tables are there.
    db.exec(`BEGIN; ${journalSchema}`);
    prepareAudit(db);
    db.exec('COMMIT');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** All of it or nothing of it. When it returns, all of it is on the device. */
export function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
