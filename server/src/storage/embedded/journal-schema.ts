/**
 * `updates` is a log: rows are only ever added at its right end, which costs one page of the device each; it has no
 * index for that reason, which rows belong to a document is kept in memory (`journal-index.ts`).
 * `seq` runs over all documents and is never given twice. `crc` (CRC-32 of `bytes`) tells a whole value from one whose
 * pages were damaged or used again. The shapes of the tables differ from each other so that recovery can tell a row's
 * table by its columns alone (`salvage/salvage-journal.ts`). The table `audit` stands in `audit-table.ts`.
 */
export const journalSchema = `
CREATE TABLE IF NOT EXISTS updates (
  seq INTEGER PRIMARY KEY, document TEXT NOT NULL, crc INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS snapshots (
  id INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, through INTEGER NOT NULL, crc INTEGER NOT NULL,
  bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS kept (
  id INTEGER PRIMARY KEY, version INTEGER NOT NULL, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS probe (id INTEGER PRIMARY KEY, count INTEGER NOT NULL);
`;

/** Bytes. An append costs the device the pages it changes, so they are small. Fixed when a file is made. */
export const pageSize = 1024;
