import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { inTransaction } from '../journal-connection.ts';
import type { SqlitePages } from './sqlite-pages.ts';
import { type SalvagedRow, salvageRows } from './sqlite-rows.ts';

export interface Salvaged {
  /** Rows brought over. */
  readonly rows: number;
  /** Rows of which something was found that cannot be read. */
  readonly unreadable: number;
}

/** Brings every row that can be read into an empty journal. Which table a row is of, its columns tell. */
export function salvageJournal(pages: SqlitePages, into: DatabaseSync): Salvaged {
  const bring = bringers(into);
  let unreadable = 0;
  inTransaction(into, () => {
    for (const row of salvageRows(pages)) if (!row || !bring(row)) unreadable += 1;
    // Of rows that were compacted long ago and stood on pages not used again yet.
    into.exec(
      `DELETE FROM updates WHERE seq <=
         (SELECT through FROM snapshots WHERE snapshots.document = updates.document)`,
    );
  });
  return { rows: countRows(into), unreadable };
}

/** @returns a function that says whether the row was whole; rows of no table of ours are passed over. */
function bringers(db: DatabaseSync): (row: SalvagedRow) => boolean {
  const update = db.prepare('INSERT OR IGNORE INTO updates VALUES (?, ?, ?, ?)');
  const snapshot = db.prepare(
    `INSERT INTO snapshots (document, through, crc, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (document)
     DO UPDATE SET through = excluded.through, crc = excluded.crc, bytes = excluded.bytes
     WHERE excluded.through > through`,
  );
  const kept = db.prepare(
    `INSERT INTO kept (version, key, value) VALUES (?, ?, ?) ON CONFLICT (key)
     DO UPDATE SET version = excluded.version, value = excluded.value WHERE excluded.version > version`,
  );
  const audit = db.prepare(
    `INSERT INTO audit SELECT :id, :at, :who, :what, :subject, :area
     WHERE NOT EXISTS (SELECT 1 FROM audit WHERE id = :id)`,
  );

  return ({ rowid, values: [none, a, b, c, d, area = null] }) => {
    if (none !== null) return true;
    if (typeof a === 'string' && typeof b === 'number' && c instanceof Uint8Array) {
      if (crc32(c) !== b) return false;
      update.run(rowid, a, b, c);
    } else if (
      typeof a === 'string' &&
      typeof b === 'number' &&
      typeof c === 'number' &&
      d instanceof Uint8Array
    ) {
      if (crc32(d) !== c) return false;
      snapshot.run(a, b, c, d);
    } else if (typeof a === 'number' && typeof b === 'string' && typeof c === 'string' && d === undefined) {
      kept.run(a, b, c);
    } else if (
      typeof a === 'number' &&
      typeof b === 'string' &&
      typeof c === 'string' &&
      typeof d === 'string'
    ) {
      audit.run({ id: rowid, at: a, who: b, what: c, subject: d, area });
    }
    return true;
  };
}

function countRows(db: DatabaseSync): number {
  const row = db
    .prepare(
      `SELECT (SELECT count(*) FROM updates) + (SELECT count(*) FROM snapshots) + (SELECT count(*) FROM kept)
         + (SELECT count(*) FROM audit) AS rows`,
    )
    .get();
  return Number(row?.rows);
}
