/**
 * Under which name each document is open now. A redacted one goes on under a new name (ACC-8), so that nobody who still
 * has the old one can bring back what was in it; every room but this one speaks of it by its first name.
 */
export interface Epochs {
  /** @param document its bare name @returns the name under which it is open */
  present(document: string): string;
  /** Yjs client ids under which its earlier epochs were written. @param document its bare name */
  former(document: string): ReadonlySet<number>;
}

const nobody: ReadonlySet<number> = new Set();

/** Nothing was ever redacted. */
export const firstEpochs: Epochs = { present: (document) => document, former: () => nobody };
