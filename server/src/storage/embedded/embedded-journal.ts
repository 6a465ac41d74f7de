import type { AuditEntry, AuditEvent, AuditQuestion, Journal, StoredDocument } from '../ports.ts';
import { JournalLine } from './journal-line.ts';
import { unpackDocument } from './packed-document.ts';

/** The journal in a SQLite file of its own, kept by a thread of its own (DUR-1 to DUR-4). */
export class EmbeddedJournal implements Journal {
  readonly #line: JournalLine;

  private constructor(line: JournalLine) {
    this.#line = line;
  }

  /**
   * @param onFinding told whenever something was found damaged, at start or later.
   * @throws StorageFailure when the file can be neither opened nor made.
   */
  static async open(file: string, onFinding: (finding: string) => void): Promise<EmbeddedJournal> {
    const line = new JournalLine(file, onFinding);
    await line.start();
    return new EmbeddedJournal(line);
  }

  async append(document: string, update: Uint8Array): Promise<void> {
    await this.#line.ask({ do: 'append', document, update: ownCopy(update) });
  }

  async load(document: string): Promise<StoredDocument> {
    return unpackDocument(await this.#line.ask({ do: 'load', document }));
  }

  async compact(document: string, snapshot: Uint8Array, through: number): Promise<void> {
    await this.#line.ask({ do: 'compact', document, snapshot: ownCopy(snapshot), through });
  }

  async forget(documents: readonly string[]): Promise<void> {
    await this.#line.ask({ do: 'forget', documents: [...documents] });
  }

  async documents(): Promise<readonly string[]> {
    return this.#line.ask({ do: 'documents' });
  }

  async remember(key: string, value: string): Promise<void> {
    await this.#line.ask({ do: 'remember', key, value });
  }

  async recalled(): Promise<ReadonlyMap<string, string>> {
    return this.#line.ask({ do: 'recalled' });
  }

  async audit({ at, who, what, on, area }: AuditEvent): Promise<number> {
    return this.#line.ask({ do: 'audit', event: { at, who, what, on, area } });
  }

  async readAudit(question: AuditQuestion): Promise<readonly AuditEntry[]> {
    return this.#line.ask({ do: 'read-audit', question: { ...question } });
  }

  async probe(): Promise<void> {
    await this.#line.ask({ do: 'probe' });
  }

  /** What was asked before is done first. */
  async close(): Promise<void> {
    await this.#line.close();
  }
}

/** A view of a large buffer would be sent to the thread with all of the buffer, and its owner may change it. */
const ownCopy = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);
