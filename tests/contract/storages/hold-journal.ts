import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Heal } from './storage-under-test.ts';

/** Another connection holds the journal, so that no write comes to an end. */
export function holdJournal(dataDir: string): Heal {
  const db = new DatabaseSync(join(dataDir, 'journal.sqlite'));
  db.exec('BEGIN IMMEDIATE');
  return () => db.close();
}
