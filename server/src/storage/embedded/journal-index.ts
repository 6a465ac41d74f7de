import type { DatabaseSync } from 'node:sqlite';

interface Entry {
  /** Up to where the snapshot reaches; 0 without one. */
  through: number;
  /** Sequence numbers of the updates since, ascending. */
  seqs: number[];
}

/** Which rows belong to which document: eight bytes for each update that was not compacted yet. */
export class JournalIndex {
  readonly #entries = new Map<string, Entry>();
  /** The highest sequence number that was ever given. */
  #last = 0;

  static read(db: DatabaseSync): JournalIndex {
    const index = new JournalIndex();
    for (const row of db.prepare('SELECT document, through FROM snapshots').iterate())
      index.compacted(String(row.document), Number(row.through));
    for (const row of db.prepare('SELECT seq, document FROM updates ORDER BY seq').iterate())
      index.appended(String(row.document), Number(row.seq));
    const kept = db.prepare('SELECT max(version) AS last FROM kept').get();
    index.#last = Math.max(index.#last, Number(kept?.last));
    return index;
  }

  /** @returns a number that no row has and no snapshot reaches to. */
  next(): number {
    this.#last += 1;
    return this.#last;
  }

  appended(document: string, seq: number): void {
    this.#entry(document).seqs.push(seq);
    this.#last = Math.max(this.#last, seq);
  }

  compacted(document: string, through: number): void {
    const entry = this.#entry(document);
    entry.through = through;
    entry.seqs = entry.seqs.filter((seq) => seq > through);
    this.#last = Math.max(this.#last, through);
  }

  has(document: string): boolean {
    return this.#entries.has(document);
  }

  forgotten(document: string): void {
    this.#entries.delete(document);
  }

  of(document: string): Readonly<Entry> {
    return this.#entries.get(document) ?? { through: 0, seqs: [] };
  }

  documents(): string[] {
    return [...this.#entries.keys()];
  }

  #entry(document: string): Entry {
    const there = this.#entries.get(document);
    if (there) return there;
    const entry = { through: 0, seqs: [] };
    this.#entries.set(document, entry);
    return entry;
  }
}
