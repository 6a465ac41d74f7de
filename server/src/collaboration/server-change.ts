import type { Document, Hocuspocus, LocalTransactionOrigin } from '@hocuspocus/server';
import { withQuickRoots } from '@yoriai/shared/documents/quick-roots';
import { YoriaiError } from '@yoriai/shared/errors';
import * as Y from 'yjs';
import { OneAtATime } from '../one-at-a-time.ts';
import type { Rest } from './rest.ts';
import type { Append } from './write-ahead.ts';

/** How a change by the server is told from an edit by a person. */
export interface ServerOrigin extends LocalTransactionOrigin {
  readonly context: { readonly gift: boolean };
}

export type ServerChange = (
  document: string,
  edit: (doc: Y.Doc) => void,
  kind?: { readonly gift: boolean },
) => Promise<void>;

/**
 * Changes a document by server command, write-ahead like an edit by a person: the edit is made on a copy, what it
 * brings is journalled, and only then the open document gets it.
 *
 * Changes of one document run one after another, so each sees what the last one did; what only the server writes
 * (counters, aliases) is therefore never based on a stale state. Edits by people may come in between. They are not
 * made to wait, since that would forbid them to share one write to the disk; they merge with a change as with any
 * other edit made at the same moment, and a copy always holds everything that was journalled for its document before
 * the change was asked for.
 */
export function serverChanges({
  engine,
  append,
  rest,
}: {
  readonly engine: () => Hocuspocus;
  readonly append: Append;
  readonly rest: Rest;
}): ServerChange {
  const queues = new OneAtATime();
  const clients = new WeakMap<Document, number>();

  async function change(
    name: string,
    edit: (doc: Y.Doc) => void,
    { gift }: { readonly gift: boolean },
  ): Promise<void> {
    const release = rest.hold(name);
    try {
      const document = await openDocument(engine(), name);
      const copy = copyOf(document, clients.get(document));
      try {
        const update = updateOf(copy, edit);
        if (!update) return;
        // Until the update is known to be kept its client id is in doubt: were it dropped, the next change would
        // use the same numbers for something else.
        clients.delete(document);
        await append(name, update);
        Y.applyUpdate(document, update, {
          source: 'local',
          skipStoreHooks: true,
          context: { gift },
        } satisfies ServerOrigin);
        clients.set(document, copy.clientID);
      } finally {
        copy.destroy();
      }
    } finally {
      release();
    }
  }

  return (name, edit, kind = { gift: false }) => queues.run(name, () => change(name, edit, kind));
}

/** Opens a document for the server itself, as a first reader would. */
async function openDocument(engine: Hocuspocus, name: string): Promise<Document> {
  try {
    return await engine.createDocument(name, new Request('http://server/'), 'server', {
      isAuthenticated: true,
      readOnly: false,
    });
  } catch {
    throw new YoriaiError('storage-unavailable');
  }
}

/** The server writes under one client id per open document: each id stays in the document for ever. */
function copyOf(document: Document, client: number | undefined): Y.Doc {
  const copy = withQuickRoots(new Y.Doc());
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  if (client !== undefined) copy.clientID = client;
  return copy;
}

/** @returns what an edit brings (Yjs v1), or undefined when it changes nothing. */
function updateOf(copy: Y.Doc, edit: (doc: Y.Doc) => void): Uint8Array | undefined {
  const updates: Uint8Array[] = [];
  copy.on('update', (update: Uint8Array) => updates.push(update));
  copy.transact(() => edit(copy));
  return updates.length > 1 ? Y.mergeUpdates(updates) : updates[0];
}
