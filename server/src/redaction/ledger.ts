import { nameAtEpoch } from '@yoriai/shared/documents/names';
import type { BaseLogger } from 'pino';
import * as z from 'zod/mini';
import type { Epochs } from '../collaboration/epochs.ts';
import { faultForLog } from '../http/fault-for-log.ts';
import type { Storage } from '../storage/ports.ts';
import { goneAnywhere, type Redaction, redaction } from './redaction.ts';

/**
 * Everything that was ever redacted (P28). It stands in a file of its own, which outlives a backup that is put back, and
 * once more in the journal, should that file be lost. What follows from it (present names, whose hands are former) is
 * held in memory.
 */
export interface RedactionLedger extends Epochs {
  /** Oldest first. */
  all(): readonly Redaction[];
  find(id: string): Redaction | undefined;
  /** Those whose traces are not known to be wiped from everything. */
  unfinished(): readonly Redaction[];
  /** The last epoch of every document that was ever redacted, by its bare name. */
  epochs(): ReadonlyMap<string, number>;
  /** Whether a card or a row went, wherever it was. */
  isGone(entry: string): boolean;
  /** Whether a paper went as a whole. */
  isWhole(paper: string): boolean;
  /** From the moment this resolves the redaction counts. @throws YoriaiError storage-unavailable */
  add(entry: Redaction): Promise<void>;
  /** Notes down that nothing is left to be wiped. @throws YoriaiError storage-unavailable */
  finished(ids: readonly string[]): Promise<void>;
  /** Goes on with a document under a later name than the ledger knows: the ledger was lost, the journal was not. */
  adopt(document: string, epoch: number): void;
}

const lineSchema = z.union([
  z.object({ is: z.literal('redacted'), entry: redaction }),
  z.object({ is: z.literal('finished'), ids: z.array(z.string()) }),
]);

const keyOf = (id: string): string => `redactions/${id}`;
const lineOf = (line: z.infer<typeof lineSchema>): string => JSON.stringify(line);

export async function openLedger(
  { redactions, journal }: Pick<Storage, 'redactions' | 'journal'>,
  log: BaseLogger,
): Promise<RedactionLedger> {
  const entries = new Map<string, Redaction>();
  const finished = new Set<string>();
  const epochs = new Map<string, number>();
  const former = new Map<string, Set<number>>();
  const entriesGone = new Set<string>();
  const wholePapers = new Set<string>();

  const take = (entry: Redaction): void => {
    entries.set(entry.id, entry);
    const { entries: cards, papers } = goneAnywhere(entry.papers);
    for (const card of cards) entriesGone.add(card);
    for (const paper of papers) wholePapers.add(paper);
    for (const { name, epoch, clients } of entry.documents) {
      epochs.set(name, Math.max(epoch, epochs.get(name) ?? 1));
      former.set(name, new Set([...(former.get(name) ?? []), ...clients]));
    }
  };
  const remember = (entry: Redaction) => journal.remember(keyOf(entry.id), JSON.stringify(entry));

  for (const text of await redactions.lines()) {
    const line = lineSchema.safeParse(parsed(text)).data;
    if (!line) log.error('a line of the ledger of redactions cannot be read and is left out');
    else if (line.is === 'redacted') take(line.entry);
    else for (const id of line.ids) finished.add(id);
  }
  const recalled = [...(await journal.recalled())].filter(([key]) => key.startsWith(keyOf('')));
  for (const [, text] of recalled) {
    const entry = redaction.safeParse(parsed(text)).data;
    if (!entry || entries.has(entry.id)) continue;
    log.warn({ redaction: entry.id }, 'a redaction that the ledger had lost was found in the journal');
    await redactions.append(lineOf({ is: 'redacted', entry }));
    take(entry);
  }
  const there = new Set(recalled.map(([key]) => key));
  for (const entry of entries.values()) if (!there.has(keyOf(entry.id))) await remember(entry);

  const inOrder = () => [...entries.values()].sort((a, b) => a.at - b.at);
  return {
    present: (document) => nameAtEpoch(document, epochs.get(document) ?? 1),
    former: (document) => former.get(document) ?? new Set(),
    all: inOrder,
    find: (id) => entries.get(id),
    unfinished: () => inOrder().filter(({ id }) => !finished.has(id)),
    epochs: () => epochs,
    isGone: (entry) => entriesGone.has(entry),
    isWhole: (paper) => wholePapers.has(paper),
    async add(entry) {
      await redactions.append(lineOf({ is: 'redacted', entry }));
      take(entry);
      await remember(entry).catch((error: unknown) =>
        log.warn(faultForLog(error), 'a redaction stands in its ledger, and not yet in the journal'),
      );
    },
    async finished(ids) {
      if (ids.length === 0) return;
      await redactions.append(lineOf({ is: 'finished', ids: [...ids] }));
      for (const id of ids) finished.add(id);
    },
    adopt: (document, epoch) => {
      epochs.set(document, epoch);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
