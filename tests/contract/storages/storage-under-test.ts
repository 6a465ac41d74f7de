import type { Storage } from '@yoriai/server/storage/ports';

export type Port = 'journal' | 'json' | 'files';

/** The document, the JSON and the file that the faults are made for. */
export const subject = {
  journal: 'board/b1',
  json: 'areas/a1/area.json',
  files: 'pictures/p1.webp',
} as const;

/** Takes a fault away again. */
export type Heal = () => void | Promise<void>;

/**
 * One implementation of the ports with ways to do it harm. The double turns its switches; the embedded engine gets the
 * real thing: a file moved away, a locked database, a path that is blocked, a write cut in half.
 */
export interface StorageUnderTest {
  readonly storage: Storage;
  /** Writes to the subject fail from now on: the next one only, or all until healed. */
  fail(port: Port, how: 'once' | 'always'): Promise<Heal>;
  /** Writes to the subject do not come to an end until healed. */
  slow(port: Port): Promise<Heal>;
  /** Lets the write be cut off half-way. @returns the storage as it is found afterwards. */
  torn(port: Port, write: (storage: Storage) => Promise<void>): Promise<Storage>;
  close(): Promise<void>;
}

export interface Implementation {
  readonly name: string;
  open(): Promise<StorageUnderTest>;
}
