import { conferencePromises } from '@yoriai/shared/conferences/promises';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { minutesOf, runSheetOn } from '@yoriai/shared/meetings/run-sheet';
import type { MeetingEntry } from '../areas/catalogue.ts';
import type { Catalogues, PlacedWorksheet } from '../areas/catalogues.ts';
import { newId } from '../keeping/new-id.ts';
import type { Halls } from '../meetings/halls.ts';
import type { Person } from '../people/people.ts';

export interface MakeConference {
  /** Milliseconds since 1970, UTC; so is `now`. */
  readonly startsAt: number;
  readonly now: number;
  readonly person: Pick<Person, 'name'>;
}

/**
 * Plans a conference on a worksheet: its document first, its place in the area last. No boards, no phones, no wall.
 *
 * @throws YoriaiError invalid-input for a form on which none is held, storage-unavailable
 */
export async function makeConference(
  { catalogues, halls }: { readonly catalogues: Catalogues; readonly halls: Pick<Halls, 'begin'> },
  { area: { id: area }, entry: { id: paper, template, title } }: PlacedWorksheet,
  { startsAt, now, person }: MakeConference,
): Promise<void> {
  const sheet = runSheetOn(template);
  if (!sheet) throw new YoriaiError('invalid-input', [{ path: 'worksheet', fault: 'no-such-run-sheet' }]);
  const id = newId('m_');
  const endsAt = startsAt + minutesOf(sheet) * 60_000;
  const first: Meeting = {
    ...{ area, title, paper, stage: 'planned', startsAt, endsAt, frozen: false },
    ...{ moderated: true, lobby: false },
    steps: sheet.steps.map((step) => ({ ...step })),
    ends: [],
    promises: conferencePromises.map((it) => ({ ...it })),
    ...{ boards: [], people: {}, minutes: [] },
    present: { phones: 0, hall: 0, tables: 0 },
  };
  await halls.begin(id, first);
  const entry: MeetingEntry = {
    ...{ id, title, paper, runSheet: sheet.name, startsAt, endsAt, createdAt: now, createdBy: person.name },
  };
  await catalogues.change(area, (it) => ({ ...it, meetings: [...it.meetings, entry] }));
}
