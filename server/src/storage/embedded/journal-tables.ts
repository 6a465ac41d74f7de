import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import type { AuditEntry, AuditQuestion, StoredDocument } from '../ports.ts';
import { AuditTable } from './audit-table.ts';
import { inTransaction } from './journal-connection.ts';
import { JournalIndex } from './journal-index.ts';
import type { SmallWrite } from './journal-messages.ts';
import { DamagedRow } from './sqlite-errors.ts';

/** What the journal writes and reads, on an open connection. Synchronous: it lives in a thread of its own. */
export class JournalTables {
  readonly #db: DatabaseSync;
  readonly #index: JournalIndex;
  readonly #audit: AuditTable;
  readonly #insert: StatementSync;
  readonly #one: StatementSync;
  readonly #between: StatementSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#index = JournalIndex.read(db);
    this.#audit = new AuditTable(db);
    this.#insert = db.prepare('INSERT INTO updates VALUES (?, ?, ?, ?)');
    this.#one = db.prepare('SELECT document, crc, bytes FROM updates WHERE seq = ?');
    this.#between = db.prepare(
      'SELECT document, crc, bytes FROM updates WHERE seq BETWEEN ? AND ? ORDER BY seq',
    );
  }

  /**
   * Group commit: one transaction and one fsync for all that waited (DUR-4).
   * @returns the numbers given to what was audited.
   */
  write(group: readonly SmallWrite[]): ReadonlyMap<SmallWrite, number> {
    const numbers = new Map<SmallWrite, number>();
    const appended: { document: string; seq: number }[] = [];
    inTransaction(this.#db, () => {
      for (const item of group) {
        if (item.do === 'append') appended.push(this.#append(item.document, item.update));
        else if (item.do === 'remember') this.#remember(item.key, item.value);
        else if (item.do === 'audit') numbers.set(item, this.#audit.add(item.event));
        else this.#probe();
      }
    });
    for (const { document, seq } of appended) this.#index.appended(document, seq);
    return numbers;
  }

  /** A compaction that was overtaken by a later one, or by `forget`, changes nothing. */
  compact(document: string, snapshot: Uint8Array, through: number): void {
    const before = this.#index.of(document);
    if (!this.#index.has(document) || through < before.through) return;
    inTransaction(this.#db, () => {
      this.#db
        .prepare(
          `INSERT INTO snapshots (document, through, crc, bytes) VALUES (?, ?, ?, ?) ON CONFLICT (document)
           DO UPDATE SET through = excluded.through, crc = excluded.crc, bytes = excluded.bytes`,
        )
        .run(document, through, crc32(snapshot), snapshot);
      const remove = this.#db.prepare('DELETE FROM updates WHERE seq = ?');
      for (const seq of before.seqs) if (seq <= through) remove.run(seq);
    });
    this.#index.compacted(document, through);
  }

  /**
   * Deleting leaves the bytes where they were: on free pages, in pages half in use, in the write-ahead file. So the file is
   * written anew without them, and the write-ahead file cut to nothing.
   */
  forget(documents: readonly string[]): void {
    inTransaction(this.#db, () => {
      const snapshot = this.#db.prepare('DELETE FROM snapshots WHERE document = ?');
      const update = this.#db.prepare('DELETE FROM updates WHERE seq = ?');
      for (const document of documents) {
        snapshot.run(document);
        for (const seq of this.#index.of(document).seqs) update.run(seq);
      }
    });
    for (const document of documents) this.#index.forgotten(document);
    this.#db.exec('VACUUM');
    const cut = this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    if (cut?.busy !== 0) throw new Error('the write-ahead file could not be cut');
  }

  load(document: string): StoredDocument {
    const { through, seqs } = this.#index.of(document);
    const snapshot = through === 0 ? undefined : this.#snapshot(document);
    const updates = this.#rows(document, seqs).map(soundBytes);
    return { snapshot, updates, through: seqs.at(-1) ?? through };
  }

  documents(): string[] {
    return this.#index.documents();
  }

  readAudit(question: AuditQuestion): AuditEntry[] {
    return this.#audit.read(question);
  }

  recalled(): Map<string, string> {
    const rows = this.#db.prepare('SELECT key, value FROM kept ORDER BY id').all();
    return new Map(rows.map((row) => [String(row.key), String(row.value)]));
  }

  #append(document: string, update: Uint8Array): { document: string; seq: number } {
    const seq = this.#index.next();
    this.#insert.run(seq, document, crc32(update), update);
    return { document, seq };
  }

  #remember(key: string, value: string): void {
    this.#db
      .prepare(
        `INSERT INTO kept (version, key, value) VALUES (?, ?, ?) ON CONFLICT (key)
         DO UPDATE SET version = excluded.version, value = excluded.value`,
      )
      .run(this.#index.next(), key, value);
  }

  #probe(): void {
    this.#db.exec('INSERT INTO probe VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET count = count + 1');
  }

  #snapshot(document: string): Uint8Array {
    return soundBytes(this.#db.prepare('SELECT crc, bytes FROM snapshots WHERE document = ?').get(document));
  }

  /** Row by row, or all between first and last where most of them are this document's. */
  #rows(document: string, seqs: readonly number[]): Row[] {
    const first = seqs[0];
    const last = seqs.at(-1);
    if (first === undefined || last === undefined) return [];
    if (last - first > 4 * seqs.length) return seqs.map((seq) => this.#one.get(seq));
    const rows = this.#between.all(first, last).filter((row) => row.document === document);
    if (rows.length !== seqs.length) throw new DamagedRow(`updates of ${document} are missing`);
    return rows;
  }
}

type Row = Record<string, unknown> | undefined;

function soundBytes(row: Row): Uint8Array {
  const bytes = row?.bytes;
  if (!(bytes instanceof Uint8Array) || crc32(bytes) !== row?.crc)
    throw new DamagedRow('a row is not what was written');
  return bytes;
}
