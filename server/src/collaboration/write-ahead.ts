import { YoriaiError } from '@yoriai/shared/errors';
import type { CollaborationExtension } from './extension.ts';
import { bringsNothing, onlyDeletes, readUpdate, syncStep2, syncUpdate } from './received-update.ts';

/** Writes an update (Yjs v1) of a document to the journal. Rejects with YoriaiError storage-unavailable. */
export type Append = (document: string, update: Uint8Array) => Promise<void>;

/**
 * An edit is on disk before it is applied, acknowledged or passed on (DUR-1): `beforeSync` is the one place where all
 * of that still lies ahead. Messages of one connection run one after another, so what a client sends later is never
 * on disk before what it sent earlier; whoever builds on somebody else's edit has received it, and so it was on disk.
 */
export function writeAhead(append: Append): CollaborationExtension {
  return {
    extensionName: 'write-ahead',
    async beforeSync({ document, documentName, connection, type, payload }) {
      if (type !== syncStep2 && type !== syncUpdate) return;
      if (connection.readOnly) {
        // What a reader answers to the first sync is passed over by the engine; an edit proper is refused (HOST-1).
        if (type === syncUpdate) throw new YoriaiError('not-allowed');
        return;
      }
      const update = readUpdate(payload);
      if (onlyDeletes(update) && update.ds.clients.size === 0) return;
      if (type === syncStep2 && bringsNothing(document, update, payload)) return;
      await append(documentName, payload);
    },
  };
}
