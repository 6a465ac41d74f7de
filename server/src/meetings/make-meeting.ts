import { isWider } from '@yoriai/shared/access/audience';
import { gathering } from '@yoriai/shared/boards/gathering/gathering';
import { deskDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { NewMeeting } from '@yoriai/shared/meetings/api';
import { type Brought, writeBrought } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { promises } from '@yoriai/shared/meetings/promises';
import { minutesOf, runSheet } from '@yoriai/shared/meetings/run-sheet';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { Catalogue, MeetingEntry } from '../areas/catalogue.ts';
import { type BoardKeepers, makeBoard } from '../boards/make-board.ts';
import { newId } from '../keeping/new-id.ts';
import type { Person } from '../people/people.ts';
import type { Halls } from './halls.ts';

export interface MakeMeeting extends NewMeeting {
  readonly area: string;
  readonly person: Pick<Person, 'accountId' | 'name'>;
  readonly now: number;
  /** 持ち帰り of the meeting before. */
  readonly brought: readonly Brought[];
}

export interface MeetingKeepers extends BoardKeepers {
  readonly halls: Halls;
  readonly record: RecordOfAccess;
}

/**
 * Makes a meeting of an area: its document first, its place on the shelf last, so that one that can be seen is whole.
 *
 * @throws YoriaiError not-found, invalid-input for a board that residents may not see, storage-unavailable
 */
export async function makeMeeting(
  keepers: MeetingKeepers,
  {
    area,
    title,
    runSheet: name,
    startsAt,
    place,
    boards: given,
    moderated,
    lobby,
    person,
    now,
    brought,
  }: MakeMeeting,
): Promise<{ readonly area: Catalogue; readonly entry: MeetingEntry }> {
  const { catalogues, halls } = keepers;
  const catalogue = catalogues.area(area);
  const sheet = runSheet(name);
  if (!sheet) throw new YoriaiError('invalid-input', [{ path: 'runSheet', fault: 'no-such-run-sheet' }]);
  checkBoards(catalogue, given);
  const boards = given.length > 0 ? given : [await freshPaper(keepers, { area, title, person, now })];
  const id = newId('m_');
  const endsAt = startsAt + minutesOf(sheet) * 60_000;
  const [board] = boards;
  const first: Meeting = {
    ...{ area, title, stage: 'planned', startsAt, endsAt, moderated, lobby, frozen: false },
    ...(place ? { place } : {}),
    ...(board === undefined ? {} : { board }),
    steps: sheet.steps.map((step) => ({ ...step })),
    ends: [],
    promises: promises.map((it) => ({ ...it })),
    boards: [...boards],
    people: {},
    minutes: [],
    present: { phones: 0, hall: 0, tables: 0 },
  };
  await halls.begin(id, first);
  if (brought.length > 0) await keepers.engine.change(deskDocument(id), (doc) => writeBrought(doc, brought));
  const entry: MeetingEntry = {
    ...{ id, title, runSheet: name, startsAt, endsAt, createdAt: now, createdBy: person.name },
    ...(place ? { place } : {}),
  };
  const changed = await catalogues.change(area, (it) => ({ ...it, meetings: [...it.meetings, entry] }));
  return { area: changed, entry };
}

/** みんなの紙 for this meeting: nothing stands on it yet, so that nobody need look before residents see it. */
async function freshPaper(
  keepers: MeetingKeepers,
  { area, title, person, now }: Pick<MakeMeeting, 'area' | 'title' | 'person' | 'now'>,
): Promise<string> {
  const { entry } = await makeBoard(keepers, { kind: gathering.name, title, area, person, now });
  await keepers.record.note({ who: person.accountId, what: 'widened', area, on: entry.id });
  await keepers.catalogues.change(area, (it) => ({
    ...it,
    boards: it.boards.map((board) => (board.id === entry.id ? { ...board, audience: 'residents' } : board)),
  }));
  return entry.id;
}

/** Only what was opened to residents ever comes into their meeting (P11). */
function checkBoards({ boards: all }: Catalogue, boards: readonly string[]): void {
  const faults = boards.flatMap((id, index) => {
    const entry = all.find((it) => it.id === id);
    if (!entry || entry.away !== undefined) return [{ path: `boards.${index}`, fault: 'no-such-board' }];
    const { audience = 'staff' } = entry;
    return isWider('residents', audience)
      ? [{ path: `boards.${index}`, fault: 'not-opened-to-residents' }]
      : [];
  });
  if (faults.length > 0) throw new YoriaiError('invalid-input', faults);
}
