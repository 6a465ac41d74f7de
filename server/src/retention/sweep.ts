import { shelfChanged } from '@yoriai/shared/documents/area';
import { areaDocument, parseDocumentName } from '@yoriai/shared/documents/names';
import { isPast } from '@yoriai/shared/retention/keeping';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { Catalogue, CatalogueEntry, WorksheetEntry } from '../areas/catalogue.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { Journal } from '../storage/ports.ts';
import { emptyMeetings, type MeetingsToEmpty } from './empty-meetings.ts';
import type { KeepingHere } from './keeping-here.ts';
import type { Retention } from './retention.ts';

export interface SweepKeepers extends MeetingsToEmpty {
  readonly engine: MeetingsToEmpty['engine'] & Pick<Engine, 'recheck' | 'tell'>;
  readonly catalogues: Catalogues;
  readonly keeping: KeepingHere;
  readonly retention: Retention;
  readonly record: RecordOfAccess;
  readonly journal: Pick<Journal, 'forget'>;
}

const dayMs = 24 * 60 * 60_000;
/** A clock that is further on than this since the last time has jumped, or the server slept: it is believed tomorrow. */
const believedMs = 3 * dayMs;

/**
 * Looks through all areas: what is past its day is put away and marked, so that it can be offered to be erased; nothing
 * is lost (P19). What is not past its day any more, because the clock was wrong or it is kept longer now, stands where
 * it stood. What is kept of meetings beside their papers is taken away (`emptyMeetings`). Done twice, it does nothing.
 *
 * @throws YoriaiError storage-unavailable; what was not reached is as it was
 */
export async function sweep(keepers: SweepKeepers): Promise<void> {
  const { catalogues, retention, now } = keepers;
  const at = now();
  const before = retention.sweptAt();
  const isBelieved = before !== undefined && at - before <= believedMs;
  let isAnyKept = false;
  let isAnyFreed = false;
  for (const { id } of catalogues.all()) {
    const { kept, past } = await daysOf(keepers, catalogues.area(id));
    isAnyKept ||= kept || catalogues.area(id).meetings.length > 0;
    // What is taken away does not come back as a paper does: by a clock that is believed alone.
    if (isBelieved && (await emptyMeetings(keepers, catalogues.area(id)))) isAnyFreed = true;
    await sweepArea(
      keepers,
      id,
      (entry) => past.has(entry.id) && (isBelieved || entry.expired !== undefined),
    );
  }
  // With no document at all to forget, it writes its file anew without what was freed.
  if (isAnyFreed) await keepers.journal.forget([]);
  if (isAnyKept) await retention.change({ sweptAt: at });
}

type Entry = CatalogueEntry | WorksheetEntry;

async function sweepArea(
  { catalogues, engine, record, now }: SweepKeepers,
  id: string,
  isExpired: (entry: Entry) => boolean,
): Promise<void> {
  const area = catalogues.area(id);
  const isWrong = (entry: Entry) => (entry.expired !== undefined) !== isExpired(entry);
  const wrong = [...area.boards, ...area.worksheets].filter(isWrong);
  if (wrong.length === 0) return;
  for (const entry of wrong)
    if (entry.expired === undefined) await record.note({ what: 'expired', area: id, on: entry.id });
  const papers = new Set(wrong.map((entry) => entry.id));
  const mend = <T extends Entry>(entry: T): T => {
    if (!papers.has(entry.id)) return entry;
    return entry.expired === undefined ? expire(entry, now()) : keptOnShelf(entry);
  };
  await catalogues.change(id, (it) => ({
    ...it,
    boards: it.boards.map(mend),
    worksheets: it.worksheets.map(mend),
  }));
  engine.recheck((_person, document) => papers.has(parseDocumentName(document)?.id ?? ''));
  engine.tell(areaDocument(id), shelfChanged);
}

/** Whether any paper of the area has a day, and which are past theirs. */
async function daysOf(
  { keeping, now }: SweepKeepers,
  area: Catalogue,
): Promise<{ readonly kept: boolean; readonly past: ReadonlySet<string> }> {
  const today = dayInJapan(now());
  const past = new Set<string>();
  let isAnyKept = false;
  for (const placed of [
    ...area.boards.map((entry) => ({ area, entry })),
    ...area.worksheets.map((entry) => ({ area, entry })),
  ]) {
    const kept = await keeping.of(placed);
    isAnyKept ||= kept !== undefined;
    if (kept && isPast(kept.until, today)) past.add(placed.entry.id);
  }
  return { kept: isAnyKept, past };
}

/** What was put away by somebody stays away; it is marked alone. */
const expire = <T extends Entry>(entry: T, at: number): T => ({
  ...entry,
  away: entry.away ?? at,
  expired: at,
});

/** Not past its day any more. Only what the sweep itself put away comes out again. */
function keptOnShelf<T extends Entry>({ expired, away, ...entry }: T) {
  return (away === undefined || away === expired ? entry : { ...entry, away }) as T;
}
