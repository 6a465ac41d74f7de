import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { AuditEntry, AuditEvent, AuditQuestion } from '../ports.ts';

/**
 * The record of access: rows are added and never changed (ACC-7), which the table itself sees to, whatever statement
 * comes over this connection or another. Its number is the row's, and no row ever goes, so none is given twice.
 */
const auditSchema = `
CREATE TABLE IF NOT EXISTS audit (
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, subject TEXT NOT NULL, area TEXT);
`;
const auditGuards = `
CREATE INDEX IF NOT EXISTS audit_of_area ON audit (area);
CREATE TRIGGER IF NOT EXISTS audit_unchanged BEFORE UPDATE ON audit
  BEGIN SELECT RAISE(ABORT, 'the record of access is only added to'); END;
CREATE TRIGGER IF NOT EXISTS audit_undeleted BEFORE DELETE ON audit
  BEGIN SELECT RAISE(ABORT, 'the record of access is only added to'); END;
CREATE TRIGGER IF NOT EXISTS audit_unreplaced BEFORE INSERT ON audit
  WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'the record of access is only added to'); END;
`;

/** Makes the table, or brings one along that was made before entries had an area. In a transaction of the caller. */
export function prepareAudit(db: DatabaseSync): void {
  db.exec(auditSchema);
  const columns = db.prepare('PRAGMA table_info(audit)').all();
  if (!columns.some(({ name }) => name === 'area')) db.exec('ALTER TABLE audit ADD COLUMN area TEXT');
  db.exec(auditGuards);
}

/** What was lost of a damaged journal may have borne the numbers that follow: they are left out. */
const leftOutAfterDamage = 10_000;

/** Goes on behind all numbers that may have been given in a journal of which not all could be read. */
export function goOnBehindLost(db: DatabaseSync, at: number): void {
  const last = db.prepare('SELECT max(id) AS last FROM audit').get()?.last;
  db.prepare("INSERT INTO audit VALUES (?, ?, '', 'record-mended', 'journal', NULL)").run(
    Number(last ?? 0) + leftOutAfterDamage,
    at,
  );
}

export class AuditTable {
  readonly #db: DatabaseSync;
  readonly #insert: StatementSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#insert = db.prepare('INSERT INTO audit (at, who, what, subject, area) VALUES (?, ?, ?, ?, ?)');
  }

  /** @returns the entry's number. */
  add({ at, who, what, on, area }: AuditEvent): number {
    return Number(this.#insert.run(at, who, what, on, area ?? null).lastInsertRowid);
  }

  read(question: AuditQuestion): AuditEntry[] {
    const { wheres, values } = conditions(question);
    const rows = this.#db
      .prepare(
        `SELECT id, at, who, what, subject, area FROM audit ${wheres.length > 0 ? `WHERE ${wheres.join(' AND ')}` : ''}
         ORDER BY id DESC LIMIT ?`,
      )
      .all(...values, question.most);
    return rows.map((row) => ({
      number: Number(row.id),
      at: Number(row.at),
      who: String(row.who),
      what: String(row.what),
      on: String(row.subject),
      ...(row.area !== null && { area: String(row.area) }),
    }));
  }
}

function conditions({ area, who, what, from, until, before }: AuditQuestion): {
  wheres: string[];
  values: SQLInputValue[];
} {
  const asked: (readonly [string, SQLInputValue | undefined])[] = [
    ['area = ?', area],
    ['who = ?', who],
    ['what IN (SELECT value FROM json_each(?))', what && JSON.stringify(what)],
    ['at >= ?', from],
    ['at < ?', until],
    ['id < ?', before],
  ];
  const wheres: string[] = [];
  const values: SQLInputValue[] = [];
  for (const [where, value] of asked) {
    if (value === undefined) continue;
    wheres.push(where);
    values.push(value);
  }
  return { wheres, values };
}
