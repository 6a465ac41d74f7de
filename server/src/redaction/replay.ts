import { nameAtEpoch, parseDocumentName } from '@yoriai/shared/documents/names';
import type { BaseLogger } from 'pino';
import { areasFolder } from '../areas/catalogue.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import { documentPath } from '../areas/document-file.ts';
import type { Journal, JsonStore } from '../storage/ports.ts';
import type { RedactionLedger } from './ledger.ts';
import { goneFor, type Redaction, type Renewed } from './redaction.ts';
import { epochsKept, renew } from './renewing.ts';

interface Replaying {
  readonly ledger: RedactionLedger;
  readonly journal: Journal;
  readonly json: Pick<JsonStore, 'list'>;
  readonly catalogues: Pick<Catalogues, 'board' | 'worksheet' | 'meeting'>;
  readonly log: BaseLogger;
}

export interface Replayed {
  /** Redactions of which there are traces left to be wiped. */
  readonly again: readonly Redaction[];
  /** Papers that came from an older copy, under the titles they had then. */
  readonly untitled: ReadonlySet<string>;
}

/**
 * Puts every document into the epoch in which the ledger says it is (P28): an older copy of the data that was put back may
 * hold it in one before, whole. What the ledger does not know of was begun and never counted.
 *
 * @throws YoriaiError storage-unavailable; then the server must not begin
 */
export async function replay({ ledger, journal, json, catalogues, log }: Replaying): Promise<Replayed> {
  const again = new Map(ledger.unfinished().map((entry) => [entry.id, entry]));
  const files = new Set(await json.list(areasFolder));
  for (const entry of ledger.all()) {
    const isBack = entry.papers.some(
      ({ whole, id }) =>
        whole && (catalogues.board(id) ?? catalogues.worksheet(id) ?? catalogues.meeting(id)),
    );
    if (isBack || entry.documents.some((it) => earlierCopies(entry.area, it).some((path) => files.has(path))))
      again.set(entry.id, entry);
  }
  const untitled = new Set<string>();
  const strays: string[] = [];
  for (const [document, kept] of await epochsKept(journal)) {
    const epoch = ledger.epochs().get(document) ?? 1;
    const about = ledger.all().filter(({ documents }) => documents.some(({ name }) => name === document));
    if (kept.some((it) => it < epoch)) for (const entry of about) again.set(entry.id, entry);
    const last = kept.findLast((it) => it <= epoch);
    if (last === undefined) {
      const later = kept[0] ?? epoch;
      log.error({ document, epoch: later }, 'the ledger of redactions knows less than the journal');
      ledger.adopt(document, later);
      continue;
    }
    strays.push(...kept.filter((it) => it > epoch).map((it) => nameAtEpoch(document, it)));
    if (last === epoch || ledger.isWhole(document.split('/')[1] ?? '')) continue;
    log.warn({ document }, 'an older copy of a redacted document was found; it is redacted again');
    const since = about.filter(({ documents }) =>
      documents.some((it) => it.name === document && it.epoch > last),
    );
    const gone = goneFor(document, since);
    await renew({ journal, log }, { document, from: nameAtEpoch(document, last), epoch, gone });
    for (const { papers } of since) for (const { id } of papers) untitled.add(id);
  }
  if (strays.length > 0) await journal.forget(strays);
  return { again: [...again.values()], untitled };
}

/** Where plain copies of earlier epochs would lie. */
function earlierCopies(area: string, { name, epoch }: Renewed): readonly string[] {
  const document = parseDocumentName(name);
  if (!document) return [];
  return Array.from({ length: epoch - 1 }, (_, at) => documentPath(area, { ...document, epoch: at + 1 }));
}
