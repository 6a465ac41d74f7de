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
}

/** The write-ahead journal: the truth for the content of documents. */
export interface Journal {
  /** Resolves when the update is on the device (fsync), and not before (DUR-1). */
  append(document: string, update: Uint8Array): Promise<void>;
  load(document: string): Promise<StoredDocument>;
  /** Replaces everything up to `through` by a snapshot. Later appends stay. Overtaken by a later one, it does nothing. */
  compact(document: string, snapshot: Uint8Array, through: number): Promise<void>;
  /** Names of all documents that hold anything. */
  documents(): Promise<readonly string[]>;
  /** Keeps the last state of something small that must outlive its file (a catalogue), by key. */
  remember(key: string, value: string): Promise<void>;
  recalled(): Promise<ReadonlyMap<string, string>>;
  audit(event: AuditEvent): Promise<void>;
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
}

/** Pictures and other files by name. */
export interface FileStore {
  put(path: string, bytes: Uint8Array): Promise<void>;
  get(path: string): Promise<Uint8Array | undefined>;
}

export interface Storage {
  readonly journal: Journal;
  readonly json: JsonStore;
  readonly files: FileStore;
  /** What was found damaged at start, in words for the log; the damaged files were kept aside (DUR-3). */
  readonly findings: readonly string[];
  close(): Promise<void>;
}
