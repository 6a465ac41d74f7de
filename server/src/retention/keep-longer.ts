import { parseDocumentName } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { type KeepLonger, whyNotUntil } from '@yoriai/shared/retention/keeping';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { Catalogues, PlacedBoard, PlacedWorksheet } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { refuseDetails } from '../legal-ground/refuse-details.ts';
import type { Person } from '../people/people.ts';
import type { KeepingHere } from './keeping-here.ts';

export interface KeepLongerKeepers {
  readonly engine: Pick<Engine, 'recheck'>;
  readonly catalogues: Catalogues;
  readonly keeping: KeepingHere;
  readonly record: RecordOfAccess;
  readonly now: () => number;
}

/**
 * Keeps a paper longer, with a reason that stands beside it (P19). One that was put away because its day had passed
 * comes out again.
 *
 * @throws YoriaiError not-found for a paper that stays anyway; invalid-input; words-bear-details; storage-unavailable
 */
export async function keepLonger(
  { engine, catalogues, keeping, record, now }: KeepLongerKeepers,
  placed: PlacedBoard | PlacedWorksheet,
  { until, reason, notNames = [] }: KeepLonger,
  person: Person,
): Promise<void> {
  const { area, entry } = placed;
  const here = await keeping.of(placed);
  if (!here) throw new YoriaiError('not-found');
  const against = whyNotUntil(until, dayInJapan(now()), here.atMost);
  if (against) throw new YoriaiError('invalid-input', [{ path: 'until', fault: against }]);
  refuseDetails({ reason }, notNames);
  await record.note({ who: person.accountId, what: 'kept-longer', area: area.id, on: entry.id });
  const kept = { until, reason, by: person.accountId, at: now() };
  const next = <T extends PlacedBoard['entry'] | PlacedWorksheet['entry']>(it: T): T =>
    it.id === entry.id ? { ...outOfExpiry(it), kept } : it;
  await catalogues.change(area.id, (it) => ({
    ...it,
    boards: it.boards.map(next),
    worksheets: it.worksheets.map(next),
  }));
  engine.recheck((_person, document) => parseDocumentName(document)?.id === entry.id);
}

/** Taken out if it was past its day, whoever had put it away; otherwise it lies where it lay. */
function outOfExpiry<T extends PlacedBoard['entry'] | PlacedWorksheet['entry']>(entry: T): T {
  if (entry.expired === undefined) return entry;
  const { expired: _expired, away: _away, ...standing } = entry;
  return standing as T;
}
