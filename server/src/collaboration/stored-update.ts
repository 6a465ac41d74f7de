import * as Y from 'yjs';

/** Bytes from which Yjs' v2 encoding pays: far smaller for whole documents, larger for a single move of a card. */
const worthEncodingAnew = 1024;

const [v1, v2] = [1, 2];

/**
 * The form of an update in the journal: one byte that names its encoding, then the update. What a person does is kept
 * as it came over the wire; what is large is encoded anew, which makes a worked board a fifth of the size (ENGINE,
 * trap 19).
 *
 * @param update Yjs v1
 */
export function storedForm(update: Uint8Array): Uint8Array {
  if (update.byteLength < worthEncodingAnew) return marked(v1, update);
  return marked(v2, Y.convertUpdateFormatV1ToV2(update));
}

/** The stored form of a whole document. */
export const storedSnapshot = (doc: Y.Doc): Uint8Array => marked(v2, Y.encodeStateAsUpdateV2(doc));

/** Applies one stored update. Throws on bytes that are none. */
export function applyStoredUpdate(doc: Y.Doc, stored: Uint8Array): void {
  const update = stored.subarray(1);
  if (stored[0] === v1) Y.applyUpdate(doc, update);
  else if (stored[0] === v2) Y.applyUpdateV2(doc, update);
  else throw new Error('not a stored update');
}

function marked(encoding: number, update: Uint8Array): Uint8Array {
  const stored = new Uint8Array(update.byteLength + 1);
  stored[0] = encoding;
  stored.set(update, 1);
  return stored;
}
