import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { forgetAside } from './forget-aside.ts';
import type {
  Answered,
  JournalAnswer,
  JournalRequest,
  JournalValue,
  OtherRequest,
  SmallWrite,
} from './journal-messages.ts';
import { JournalTables } from './journal-tables.ts';
import { canBeOpened, openJournal } from './open-journal.ts';
import { packDocument } from './packed-document.ts';
import { isDamage, isPassing } from './sqlite-errors.ts';

interface Open {
  readonly db: DatabaseSync;
  readonly tables: JournalTables;
  /** Which file it is, whatever its name: device and inode. */
  readonly identity: string;
}

/**
 * Answers requests on the journal's file, and heals: after an error the file is opened anew for the next request
 * (DUR-2), after damage it is rebuilt and the request tried once more (DUR-3).
 */
export class JournalKeeper {
  readonly #file: string;
  readonly #onFinding: (finding: string) => void;
  #mayMake: boolean;
  #open: Open | undefined;
  #damaged = false;

  /** @param mayMake a journal that was there before and is gone is an error, not a reason to begin an empty one. */
  constructor(file: string, mayMake: boolean, onFinding: (finding: string) => void) {
    this.#file = file;
    this.#mayMake = mayMake;
    this.#onFinding = onFinding;
  }

  answer(requests: readonly JournalRequest[]): JournalAnswer[] {
    const small = requests.filter(isSmall);
    const written = small.length === 0 ? none : this.#attempt(() => this.#tables().write(small));
    return requests.map((request) =>
      isSmall(request) ? answerOf(request, written) : this.#attempt(() => this.#other(request)),
    );
  }

  #other(request: OtherRequest): JournalValue {
    if (request.do === 'close') return this.#close();
    const tables = this.#tables();
    if (request.do === 'load') return packDocument(tables.load(request.document));
    if (request.do === 'compact') tables.compact(request.document, request.snapshot, request.through);
    if (request.do === 'forget') this.#forget(tables, request.documents);
    if (request.do === 'documents') return tables.documents();
    if (request.do === 'recalled') return tables.recalled();
    if (request.do === 'read-audit') return tables.readAudit(request.question);
    return undefined;
  }

  #forget(tables: JournalTables, documents: readonly string[]): void {
    tables.forget(documents);
    forgetAside(this.#file);
  }

  #attempt<T>(work: () => T): Answered<T> {
    try {
      return { value: work() };
    } catch (error) {
      this.#letGo(error);
      return this.#damaged ? this.#onceMore(work) : { failed: String(error) };
    }
  }

  /** On the rebuilt file. */
  #onceMore<T>(work: () => T): Answered<T> {
    try {
      return { value: work() };
    } catch (error) {
      this.#letGo(error);
      return { failed: String(error) };
    }
  }

  #letGo(error: unknown): void {
    this.#damaged = isDamage(error);
    if (!isPassing(error)) this.#close();
  }

  #tables(): JournalTables {
    if (this.#open && this.#open.identity !== identityOf(this.#file))
      throw new Error('the journal was moved or removed');
    this.#open ??= this.#openFile();
    return this.#open.tables;
  }

  #openFile(): Open {
    if (!this.#mayMake && !canBeOpened(this.#file)) throw new Error('the journal is gone');
    const db = openJournal(this.#file, { damaged: this.#damaged, onFinding: this.#onFinding });
    this.#mayMake = false;
    this.#damaged = false;
    return { db, tables: new JournalTables(db), identity: identityOf(this.#file) };
  }

  #close(): undefined {
    const db = this.#open?.db;
    this.#open = undefined;
    if (db?.isOpen) db.close();
  }
}

/** The numbers that a group of small writes was given. */
type Written = Answered<ReadonlyMap<SmallWrite, number>>;

const none: Written = { value: new Map() };

const answerOf = (request: SmallWrite, written: Written): JournalAnswer =>
  'value' in written ? { value: written.value.get(request) } : written;

const smallWrites: ReadonlySet<string> = new Set(['append', 'remember', 'audit', 'probe']);

const isSmall = (request: JournalRequest): request is SmallWrite => smallWrites.has(request.do);

/** SQLite goes on writing into a file that was moved away or deleted, and says nothing. */
function identityOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : 'none';
}
