/**
 * The ports of storage. Each has a memory double and an embedded engine, and one contract suite runs over both
 * (DUR-5). A rejected promise is a `StorageFailure`: nothing was kept that anybody may rely on, and the caller may try
 * again. In rare cases (the device failed in the middle of its fsync, the thread died before it could answer) a rejected
 * append is found after a restart all the same: what is tried again must be the same update, or one from a new Yjs
 * client id.
 */

/** The updates of one document in the order in which they were appended; bytes to the journal, whatever they mean. */
export interface StoredDocument {
  /** Everything up to `through`, in one. */
  readonly snapshot: Uint8Array | undefined;
  /** The updates appended since. */
  readonly updates: readonly Uint8Array[];
  /** Sequence number of the last of them; 0 for an empty document. */
  readonly through: number;
}

/** Who did what to what and when; never content (ACC-7). `at` in milliseconds since 1970, UTC. */
export interface AuditEvent {
  readonly at: number;
  readonly who: string;
  readonly what: string;
  readonly on: string;
  /** The area it belongs to, where it belongs to one. */
  readonly area?: string | undefined;
}

/** What was audited, under a number of its own: a later entry's is higher, and none is given twice. */
export interface AuditEntry extends AuditEvent {
  readonly number: number;
}

/** Which entries are asked for: all for which everything named here holds. */
export interface AuditQuestion {
  readonly area?: string | undefined;
  readonly who?: string | undefined;
  readonly what?: readonly string[] | undefined;
  /** Milliseconds since 1970, UTC: from the one, up to the other and without it. */
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  /** Of lower numbers alone. */
  readonly before?: number | undefined;
  /** How many at most. */
  readonly most: number;
}

/** The write-ahead journal: the truth for the content of documents. */
export interface Journal {
  /** Resolves when the update is on the device (fsync), and not before (DUR-1). */
  append(document: string, update: Uint8Array): Promise<void>;
  load(document: string): Promise<StoredDocument>;
  /** Replaces everything up to `through` by a snapshot. Later appends stay. Overtaken by a later one, it does nothing. */
  compact(document: string, snapshot: Uint8Array, through: number): Promise<void>;
  /**
   * Forgets documents for good (ACC-8): when it resolves, not a byte of them is in any file of the journal, nor of what
   * was compacted, overwritten or kept aside as damaged before. What is still to be compacted of them does nothing. Slow:
   * the whole journal is written anew, also for none: without what was compacted away before.
   */
  forget(documents: readonly string[]): Promise<void>;
  /** Names of all documents that hold anything. */
  documents(): Promise<readonly string[]>;
  /** Keeps the last state of something small that must outlive its file (a catalogue), by key. */
  remember(key: string, value: string): Promise<void>;
  recalled(): Promise<ReadonlyMap<string, string>>;
  /** Resolves with the entry's number when it is on the device. It is changed and removed by nobody (ACC-7). */
  audit(event: AuditEvent): Promise<number>;
  /** The newest first. */
  readAudit(question: AuditQuestion): Promise<readonly AuditEntry[]>;
  /** Rejects while nothing can be written (RUN-4). */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/** What reading a file found: its value, that there is none, or that it is damaged (and was kept aside). */
export type Found<T> = { readonly value: T } | { readonly missing: true } | { readonly damaged: string };

/** Readable JSON by name, each written as a whole and durably (temp file, fsync, rename, fsync of the folder). */
export interface JsonStore {
  /**
   * Falls back to the generation before when the present one is lost, is no JSON or is not known to the validator, and
   * says so in the log. With both damaged it says `damaged` once; from then on the file is `missing`.
   */
  read<T>(path: string, validate: (raw: unknown) => T | undefined): Promise<Found<T>>;
  write(path: string, value: unknown): Promise<void>;
  /** Paths below a folder, e.g. `areas/`; without previous generations and leftovers. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * Takes away what was written before under this name (ACC-8): the generation before, leftovers, what was kept aside as
   * damaged. `all` takes the present one too.
   */
  forget(path: string, what: 'all' | 'earlier'): Promise<void>;
}

/** Pictures and other files by name. */
export interface FileStore {
  put(path: string, bytes: Uint8Array): Promise<void>;
  get(path: string): Promise<Uint8Array | undefined>;
  /** Takes away every file below a folder, leftovers too, but for the one to be kept (ACC-8). */
  forgetBelow(folder: string, keep?: string): Promise<void>;
}

/**
 * Lines that are only ever added (ACC-8): what was redacted. The file is meant to outlive a backup that is put back: it
 * holds no content, and stands apart from everything that a backup brings.
 */
export interface Ledger {
  /** Resolves when the line is on the device. @param line without a line end */
  append(line: string): Promise<void>;
  /** Every whole line, oldest first. One that was cut off or damaged is left out and reported. */
  lines(): Promise<readonly string[]>;
}

export interface Storage {
  readonly journal: Journal;
  readonly json: JsonStore;
  readonly files: FileStore;
  readonly redactions: Ledger;
  /** What was found damaged at start, in words for the log; the damaged files were kept aside (DUR-3). */
  readonly findings: readonly string[];
  close(): Promise<void>;
}
