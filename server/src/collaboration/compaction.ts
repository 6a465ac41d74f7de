import { withQuickRoots } from '@yoriai/shared/documents/quick-roots';
import type { BaseLogger } from 'pino';
import * as Y from 'yjs';
import { faultForLog } from '../http/fault-for-log.ts';
import type { Journal, StoredDocument } from '../storage/ports.ts';
import { applyStored } from './stored-document.ts';
import { storedSnapshot } from './stored-update.ts';

/** Updates that may pile up before they are put together: when nobody is there, and while people edit. */
const pileAtRest = 100;
const pileWhileEdited = 2_000;

export interface Compaction {
  loaded(document: string, stored: StoredDocument): void;
  appended(document: string): void;
  /** Puts the updates of a document together if enough of them piled up. Never rejects. */
  maybe(document: string, atRest: boolean): Promise<void>;
  /** Puts them together at once, so that what was deleted is in the journal no more. Rejects as the journal does. */
  atOnce(document: string): Promise<void>;
  isDueWhileEdited(document: string): boolean;
  forget(document: string): void;
}

/**
 * Keeps the journal short (DUR-4). The snapshot is made of what the journal itself holds, not of the open document:
 * an edit that is on disk and not yet applied would be missing there.
 */
export function compaction(journal: Journal, log: BaseLogger): Compaction {
  const piles = new Map<string, number>();
  const damaged = new Set<string>();

  async function compact(document: string): Promise<void> {
    const stored = await journal.load(document);
    const doc = withQuickRoots(new Y.Doc());
    try {
      // A snapshot would drop for good what could not be read; such a document keeps its updates.
      if (applyStored(doc, document, stored, log) > 0) damaged.add(document);
      else await journal.compact(document, storedSnapshot(doc), stored.through);
    } finally {
      doc.destroy();
    }
  }

  return {
    loaded(document, stored) {
      piles.set(document, stored.updates.length);
    },
    appended(document) {
      piles.set(document, (piles.get(document) ?? 0) + 1);
    },
    async atOnce(document) {
      if (damaged.has(document)) return;
      await compact(document);
      piles.set(document, 0);
    },
    isDueWhileEdited: (document) => (piles.get(document) ?? 0) >= pileWhileEdited && !damaged.has(document),
    async maybe(document, atRest) {
      const pile = piles.get(document) ?? 0;
      if (pile < (atRest ? pileAtRest : pileWhileEdited) || damaged.has(document)) return;
      piles.set(document, 0);
      try {
        await compact(document);
      } catch (error) {
        // The journal stays as long as it is; nothing is lost, and the next rest tries again.
        piles.set(document, (piles.get(document) ?? 0) + pile);
        log.warn({ ...faultForLog(error), document }, 'the journal of a document was not shortened');
      }
    },
    forget(document) {
      piles.delete(document);
      damaged.delete(document);
    },
  };
}
