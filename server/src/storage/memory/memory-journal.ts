import type { AuditEntry, AuditEvent, AuditQuestion, Journal, StoredDocument } from '../ports.ts';
import { type FaultSwitch, tornFailure } from './faults.ts';

interface Kept {
  snapshot: Uint8Array | undefined;
  through: number;
  updates: { readonly seq: number; readonly bytes: Uint8Array }[];
}

/** Copies what it is given and what it gives, as a real one does, so that a test cannot change it from outside. */
export class MemoryJournal implements Journal {
  readonly #audited: AuditEntry[] = [];
  readonly #documents = new Map<string, Kept>();
  readonly #remembered = new Map<string, string>();
  readonly #faults: FaultSwitch;
  #last = 0;

  constructor(faults: FaultSwitch) {
    this.#faults = faults;
  }

  async append(document: string, update: Uint8Array): Promise<void> {
    const bytes = new Uint8Array(update);
    const kept = await this.#faults.pass();
    const half = bytes.subarray(0, bytes.length / 2);
    this.#last += 1;
    this.#document(document).updates.push({ seq: this.#last, bytes: kept === 'half' ? half : bytes });
    if (kept === 'half') throw tornFailure();
  }

  async load(document: string): Promise<StoredDocument> {
    const kept = this.#documents.get(document);
    return {
      snapshot: kept?.snapshot && new Uint8Array(kept.snapshot),
      updates: kept?.updates.map(({ bytes }) => new Uint8Array(bytes)) ?? [],
      through: kept?.updates.at(-1)?.seq ?? kept?.through ?? 0,
    };
  }

  async compact(document: string, snapshot: Uint8Array, through: number): Promise<void> {
    const bytes = new Uint8Array(snapshot);
    await this.#write();
    const kept = this.#documents.get(document);
    if (!kept || through < kept.through) return;
    kept.snapshot = bytes;
    kept.through = through;
    kept.updates = kept.updates.filter(({ seq }) => seq > through);
  }

  async forget(documents: readonly string[]): Promise<void> {
    await this.#write();
    for (const document of documents) this.#documents.delete(document);
  }

  async documents(): Promise<readonly string[]> {
    return [...this.#documents.keys()];
  }

  async remember(key: string, value: string): Promise<void> {
    await this.#write();
    this.#remembered.set(key, value);
  }

  async recalled(): Promise<ReadonlyMap<string, string>> {
    return new Map(this.#remembered);
  }

  async audit({ at, who, what, on, area }: AuditEvent): Promise<number> {
    await this.#write();
    const number = this.#audited.length + 1;
    this.#audited.push({ number, at, who, what, on, ...(area !== undefined && { area }) });
    return number;
  }

  async readAudit({ most, ...question }: AuditQuestion): Promise<readonly AuditEntry[]> {
    return this.#audited
      .filter((entry) => isAsked(entry, question))
      .toReversed()
      .slice(0, most)
      .map((entry) => ({ ...entry }));
  }

  async probe(): Promise<void> {
    await this.#write();
  }

  /** Everything stays, so that a test can start a second server over the same storage. */
  async close(): Promise<void> {}

  async #write(): Promise<void> {
    if ((await this.#faults.pass()) === 'half') throw tornFailure();
  }

  #document(name: string): Kept {
    const there = this.#documents.get(name);
    if (there) return there;
    const kept = { snapshot: undefined, through: 0, updates: [] };
    this.#documents.set(name, kept);
    return kept;
  }
}

function isAsked(
  entry: AuditEntry,
  { area, who, what, from, until, before }: Omit<AuditQuestion, 'most'>,
): boolean {
  return (
    (area === undefined || entry.area === area) &&
    (who === undefined || entry.who === who) &&
    (what === undefined || what.includes(entry.what)) &&
    (from === undefined || entry.at >= from) &&
    (until === undefined || entry.at < until) &&
    (before === undefined || entry.number < before)
  );
}
