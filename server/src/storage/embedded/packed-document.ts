import type { StoredDocument } from '../ports.ts';

/** A stored document in two buffers: thousands of small arrays would be slow to hand from thread to thread. */
export interface PackedDocument {
  readonly snapshot: Uint8Array | undefined;
  /** All updates, one behind the other. */
  readonly bytes: Uint8Array;
  readonly lengths: Uint32Array;
  readonly through: number;
}

export function packDocument({ snapshot, updates, through }: StoredDocument): PackedDocument {
  const lengths = Uint32Array.from(updates, (update) => update.length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const update of updates) {
    bytes.set(update, at);
    at += update.length;
  }
  return { snapshot, bytes, lengths, through };
}

export function unpackDocument({ snapshot, bytes, lengths, through }: PackedDocument): StoredDocument {
  let at = 0;
  const updates = Array.from(lengths, (length) => {
    const update = bytes.subarray(at, at + length);
    at += length;
    return update;
  });
  return { snapshot, updates, through };
}

/** The buffers to hand over rather than copy. */
export const buffersOf = ({ snapshot, bytes, lengths }: PackedDocument): ArrayBuffer[] =>
  [snapshot, bytes, lengths].flatMap((part) => (part ? [part.buffer as ArrayBuffer] : []));
