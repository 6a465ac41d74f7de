import type { BaseLogger } from 'pino';
import type * as Y from 'yjs';
import { faultForLog } from '../http/fault-for-log.ts';
import type { StoredDocument } from '../storage/ports.ts';
import { applyStoredUpdate } from './stored-update.ts';

/**
 * Fills a document from what the journal holds. An update that will not apply is set aside: it stays in the journal,
 * the log says so, and the rest of the document opens (DUR-3, HOST-7).
 *
 * @returns how many were set aside.
 */
export function applyStored(doc: Y.Doc, name: string, stored: StoredDocument, log: BaseLogger): number {
  let setAside = 0;
  const parts = stored.snapshot ? [stored.snapshot, ...stored.updates] : stored.updates;
  doc.transact(() => {
    for (const [index, update] of parts.entries()) {
      try {
        applyStoredUpdate(doc, update);
      } catch (error) {
        setAside += 1;
        log.error({ ...faultForLog(error), document: name, index }, 'a stored update was set aside');
      }
    }
  });
  return setAside;
}

/** Bytes of a document as it is stored. */
export const storedBytes = ({ snapshot, updates }: StoredDocument): number =>
  updates.reduce((sum, update) => sum + update.byteLength, snapshot?.byteLength ?? 0);
