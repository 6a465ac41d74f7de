import { bareName, epochOf, nameAtEpoch } from '@yoriai/shared/documents/names';
import { withQuickRoots } from '@yoriai/shared/documents/quick-roots';
import type { Gone } from '@yoriai/shared/redaction/gone';
import type { BaseLogger } from 'pino';
import * as Y from 'yjs';
import { applyStored } from '../collaboration/stored-document.ts';
import { storedSnapshot } from '../collaboration/stored-update.ts';
import type { Journal } from '../storage/ports.ts';
import { handsIn, rebuilt } from './rebuild.ts';
import type { Renewed } from './redaction.ts';

export interface Renewing {
  /** A document's bare name. */
  readonly document: string;
  /** The name under which it stands in the journal now. */
  readonly from: string;
  readonly epoch: number;
  /** undefined: nothing of it stays. */
  readonly gone: Gone | undefined;
}

/**
 * Writes what stays of a document under the name of its next epoch. The old one is left as it is: which of the two counts,
 * the ledger decides.
 */
export async function renew(
  { journal, log }: { readonly journal: Journal; readonly log: BaseLogger },
  { document, from, epoch, gone }: Renewing,
): Promise<Renewed> {
  const old = withQuickRoots(new Y.Doc());
  try {
    applyStored(old, from, await journal.load(from), log);
    const fresh = gone && rebuilt(document, old, gone);
    if (fresh) {
      const name = nameAtEpoch(document, epoch);
      // A try that was cut off may have left something there.
      if ((await journal.documents()).includes(name)) await journal.forget([name]);
      await journal.append(name, storedSnapshot(fresh));
      fresh.destroy();
    }
    return { name: document, epoch, clients: [...handsIn(old)] };
  } finally {
    old.destroy();
  }
}

/** The epochs of each document that stand in the journal, ascending, by its bare name. */
export async function epochsKept(journal: Journal): Promise<ReadonlyMap<string, readonly number[]>> {
  const kept = new Map<string, number[]>();
  for (const name of await journal.documents()) {
    const bare = bareName(name);
    kept.set(
      bare,
      [...(kept.get(bare) ?? []), epochOf(name)].sort((a, b) => a - b),
    );
  }
  return kept;
}
