import { YoriaiError } from '@yoriai/shared/errors';
import * as Y from 'yjs';

/** Kinds of sync messages that carry an update (y-protocols). */
export const syncStep2 = 1;
export const syncUpdate = 2;

export type ReceivedUpdate = ReturnType<typeof Y.decodeUpdate>;

const decoded = new WeakMap<Uint8Array, ReceivedUpdate>();

/**
 * Reads an update before anything is done with it: bytes that are none are refused, and never reach the journal.
 * Read once per message, however many extensions ask.
 *
 * @throws YoriaiError not-understood
 */
export function readUpdate(payload: Uint8Array): ReceivedUpdate {
  const known = decoded.get(payload);
  if (known) return known;
  const update = decode(payload);
  decoded.set(payload, update);
  return update;
}

function decode(payload: Uint8Array): ReceivedUpdate {
  try {
    return Y.decodeUpdate(payload);
  } catch {
    throw new YoriaiError('not-understood');
  }
}

/** Whether it only takes away. */
export const onlyDeletes = ({ structs }: ReceivedUpdate): boolean => structs.length === 0;

/**
 * Whether the document has all of it already. A client's answer to the first sync names everything it ever deleted,
 * so most answers bring nothing and need no write.
 */
export function bringsNothing(doc: Y.Doc, update: ReceivedUpdate, payload: Uint8Array): boolean {
  if (update.structs.some(({ id, length }) => Y.getState(doc.store, id.client) < id.clock + length))
    return false;
  if (update.ds.clients.size === 0) return true;
  return Y.snapshotContainsUpdate(Y.snapshot(doc), payload);
}

/** Ids of entries that the update sets in a top-level map and that the document does not know yet. */
export function newEntries(doc: Y.Doc, map: string, { structs }: ReceivedUpdate): readonly string[] {
  const known = doc.getMap(map);
  return structs.flatMap((struct) => {
    if (!(struct instanceof Y.Item) || struct.parentSub === null) return [];
    const parent: unknown = struct.parent;
    return parent === map && !known.has(struct.parentSub) ? [struct.parentSub] : [];
  });
}
