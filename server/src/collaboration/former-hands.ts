import { bareName, epochOf } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import * as Y from 'yjs';
import type { Epochs } from './epochs.ts';
import type { CollaborationExtension } from './extension.ts';
import { type ReceivedUpdate, readUpdate, syncStep2, syncUpdate } from './received-update.ts';

/**
 * Keeps what was redacted from being merged back in by a page that still has an earlier epoch (ACC-8, B-18): nothing that
 * was written there, under whatever client id, is let into a later one, and nothing that builds on what is not there.
 * Documents that were never redacted are not looked at.
 */
export function formerHands(epochs: Epochs): CollaborationExtension {
  return {
    extensionName: 'former-hands',
    beforeSync({ document, documentName, connection, type, payload }) {
      if ((type !== syncStep2 && type !== syncUpdate) || connection.readOnly) return;
      if (epochOf(documentName) === 1) return;
      const update = readUpdate(payload);
      const former = epochs.former(bareName(documentName));
      if (update.structs.some(({ id }) => former.has(id.client)) || buildsOnNothing(document, update))
        throw new YoriaiError('document-redacted');
    },
  };
}

/** Whether it needs something that is neither in the document nor in the update itself. */
function buildsOnNothing(doc: Y.Doc, { structs }: ReceivedUpdate): boolean {
  const ends = new Map<number, number>();
  const endOf = (client: number): number => ends.get(client) ?? Y.getState(doc.store, client);
  const sorted = structs.toSorted((a, b) => a.id.client - b.id.client || a.id.clock - b.id.clock);
  for (const it of sorted) {
    const { id, length } = it;
    if (id.clock > endOf(id.client)) return true;
    if (it instanceof Y.Skip) continue;
    ends.set(id.client, Math.max(endOf(id.client), id.clock + length));
  }
  const isMissing = (needed: unknown): boolean =>
    needed instanceof Y.ID && needed.clock >= endOf(needed.client);
  return sorted.some((it) => it instanceof Y.Item && [it.origin, it.rightOrigin, it.parent].some(isMissing));
}
