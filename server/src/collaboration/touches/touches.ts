import * as Y from 'yjs';
import type { ReceivedUpdate } from '../received-update.ts';
import { type Path, pathOf } from './path.ts';
import { type PathsOfUpdate, pathsOfUpdate } from './paths-of-update.ts';
import type { Struct } from './structs-by-clock.ts';

/** What an update does at one place. */
export interface Touch extends Path {
  /** What it puts there; undefined where it takes something away. */
  readonly put?: Y.Item | undefined;
}

/**
 * Every place that an update would touch, read off what it brings and what it deletes, without applying it. What the
 * document has already, or has deleted already, is not touched.
 *
 * @returns undefined when something in it builds on what is not there, so that nobody can say where it will stand
 */
export function touchesOf(doc: Y.Doc, update: ReceivedUpdate): readonly Touch[] | undefined {
  const structs = withWaiting(doc, update);
  const paths = pathsOfUpdate(doc, structs);
  const touches: Touch[] = [];
  for (const struct of structs) {
    if (isKnown(doc, struct) || !(struct instanceof Y.Item)) continue;
    const found = paths.of(struct);
    if (!found) return undefined;
    touches.push(...found.map((path) => ({ ...path, put: struct })));
  }
  for (const [client, ranges] of update.ds.clients)
    for (const { clock, len } of ranges) {
      const taken = takenAway(doc, paths, { client, from: clock, to: clock + len });
      if (!taken) return undefined;
      touches.push(...taken);
    }
  return touches;
}

const isKnown = ({ store }: Y.Doc, { id, length }: Struct): boolean =>
  id.clock + length <= Y.getState(store, id.client);

/** With what waits in the document for something that this update brings. */
function withWaiting({ store }: Y.Doc, { structs }: ReceivedUpdate): readonly Struct[] {
  const { pendingStructs: waiting } = store;
  if (!waiting || !structs.some(({ id }) => waiting.missing.has(id.client))) return structs;
  return [...structs, ...Y.decodeUpdateV2(waiting.update).structs];
}

interface Range {
  readonly client: number;
  readonly from: number;
  readonly to: number;
}

/** What is taken away of the document; what the update itself brings was looked at. */
function takenAway(
  doc: Y.Doc,
  { at }: PathsOfUpdate,
  { client, from, to }: Range,
): readonly Path[] | undefined {
  const there = doc.store.clients.get(client) ?? [];
  const end = Y.getState(doc.store, client);
  const paths: Path[] = [];
  for (let index = from < end ? Y.findIndexSS(there, from) : there.length; index < there.length; index += 1) {
    const struct = there[index];
    if (!struct || struct.id.clock >= to) break;
    const path = struct.deleted ? undefined : pathOf(doc, struct);
    if (path) paths.push(path);
  }
  for (let clock = Math.max(from, end); clock < to; ) {
    const brought = at({ client, clock });
    if (!brought || brought instanceof Y.Skip) return undefined;
    clock = brought.id.clock + brought.length;
  }
  return paths;
}
