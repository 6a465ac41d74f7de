import { documentAccess, may } from '@yoriai/shared/access/policy';
import { accessDuring } from '@yoriai/shared/conferences/access';
import { type ConferenceView, conferenceChanged, type NewConference } from '@yoriai/shared/conferences/api';
import { type ConferenceCommand, conferenceAfter } from '@yoriai/shared/conferences/commands';
import { meetingDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { reopenMs } from '@yoriai/shared/meetings/commands';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { PersonHere } from '../access/authorize.ts';
import { objectOfWorksheet } from '../access/place.ts';
import { standingHere } from '../access/standing-here.ts';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { type ConferenceDraftKeepers, conferenceDrafts } from '../meetings/conference-drafts.ts';
import type { Halls } from '../meetings/halls.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { type AskedWorksheet, sheetToSee } from '../worksheets/worksheet-at-hand.ts';
import { mayPassOver, needsCheck, reasonToBegin } from './beginning.ts';
import { makeConference } from './make-conference.ts';
import { checkRole } from './roles-to-give.ts';
import { peopleOf } from './seen-by.ts';

export interface ConferencesOptions extends ConferenceDraftKeepers {
  readonly engine: Pick<Engine, 'read' | 'change' | 'recheck' | 'tell'>;
  readonly halls: Halls;
  readonly record: RecordOfAccess;
  readonly tellShelf: (area: string) => void;
}

/** 検討会 held on worksheets (MTG-1, MTG-7, AC-B). Who may is asked before; all throw as `sheetToSee` does. */
export interface Conferences {
  view(person: PersonHere, asked: AskedWorksheet): Promise<ConferenceView>;
  /** @throws YoriaiError conference-under-way, invalid-input for a form on which none is held */
  plan(person: PersonHere, asked: AskedWorksheet, wishes: NewConference): Promise<ConferenceView>;
  /** @throws YoriaiError not-found, conference-needs-check; see also `conferenceAfter` */
  command(person: PersonHere, asked: AskedWorksheet, command: ConferenceCommand): Promise<ConferenceView>;
}

interface Placed {
  readonly id: string;
  readonly state: Meeting;
}

export function openConferences(options: ConferencesOptions): Conferences {
  const { engine, halls, record, catalogues, now, tellShelf } = options;
  /** What is done about the conferences of one sheet follows one another. */
  const turns = new OneAtATime();

  /**
   * The newest of a sheet; one that cannot be read any more is none, and stands in nobody's way (HOST-7). One that nobody
   * closed is over by itself, so that the paper is everybody's again.
   */
  const latest = async (placed: PlacedWorksheet): Promise<Placed | undefined> => {
    const { area, entry } = placed;
    const last = catalogues.area(area.id).meetings.findLast(({ paper }) => paper === entry.id);
    if (!last) return undefined;
    try {
      const state = await halls.of(last.id);
      if (!isForgotten(state, now())) return { id: last.id, state };
      const over = await halls.change(last.id, (it) => ({ ...it, stage: 'closed', closedAt: it.endsAt }));
      tell(placed, true);
      decideAgain(placed, state, over);
      return { id: last.id, state: over };
    } catch (error) {
      if (error instanceof YoriaiError && error.id === 'not-found') return undefined;
      throw error;
    }
  };

  const view = async (person: PersonHere, placed: PlacedWorksheet): Promise<ConferenceView> => {
    const there = await latest(placed);
    const shown = there && isShown(there.state, now()) ? there : undefined;
    const mayLead = may(person.standing, 'write', objectOfWorksheet(placed));
    return {
      conference: shown && { ...shown, document: meetingDocument(shown.id) },
      now: now(),
      mayLead,
      needsCheck: shown?.state.stage !== 'running' && (await needsCheck(engine, placed)),
      mayPassOver: mayPassOver(person, placed),
      people: mayLead ? peopleOf(options, placed) : [],
    };
  };

  /** Closes those whose answer is another one now, and nobody else (ACC-4). */
  const decideAgain = ({ area, entry }: PlacedWorksheet, before: Meeting, after: Meeting): void => {
    const object = objectOfWorksheet({ area, entry });
    const paper = worksheetDocument(entry.id);
    engine.recheck(({ accountId }, document) => {
      if (document !== paper) return false;
      const access = documentAccess(standingHere(options, { accountId }, area, entry), 'worksheet', object);
      return accessDuring(before, accountId, access) !== accessDuring(after, accountId, access);
    });
  };

  /** @param isSeenOnShelf whether the list of meetings says so as well */
  const tell = ({ area, entry }: PlacedWorksheet, isSeenOnShelf: boolean): void => {
    engine.tell(worksheetDocument(entry.id), conferenceChanged);
    if (isSeenOnShelf) tellShelf(area.id);
  };

  const carryOut = async (
    person: PersonHere,
    placed: PlacedWorksheet,
    command: ConferenceCommand,
  ): Promise<void> => {
    const there = await latest(placed);
    if (!there) throw new YoriaiError('not-found');
    const { id, state: before } = there;
    const people = peopleOf(options, placed);
    checkRole(command, people);
    const how = {
      now: now(),
      by: { account: person.accountId, name: person.name },
      nameOf: (account: string) => people.find((it) => it.account === account)?.name,
    };
    if (conferenceAfter(before, command, how) === before) return;
    const reason = await reasonToBegin(engine, before, command, { person, placed });
    const note = { who: person.accountId, area: placed.area.id, on: worksheetDocument(placed.entry.id) };
    if (command.do === 'promise') await record.note({ ...note, what: 'promised' });
    if (reason !== undefined) await record.note({ ...note, what: 'check-passed-over' });
    // Of what stands there when its turn comes: something of it may have been redacted meanwhile (ACC-8).
    const after = await halls.change(id, (it) => ({
      ...conferenceAfter(it, command, how),
      title: catalogues.worksheet(placed.entry.id)?.entry.title ?? it.title,
      ...(reason !== undefined && { passedOver: { by: person.name, reason, at: how.now } }),
    }));
    tell(placed, before.stage !== after.stage);
    decideAgain(placed, before, after);
  };

  const layDrafts = async (placed: PlacedWorksheet): Promise<void> => {
    const there = await latest(placed);
    const conference = there && catalogues.meeting(there.id);
    if (conference) await conferenceDrafts(options, conference, there.state);
  };

  return {
    view: async (person, asked) => view(person, sheetToSee(options, person, asked)),

    plan: (person, asked, { startsAt }) =>
      turns.run(asked.worksheet, async () => {
        const placed = sheetToSee(options, person, asked);
        const there = await latest(placed);
        if (there && there.state.stage !== 'closed') throw new YoriaiError('conference-under-way');
        await makeConference(options, placed, { startsAt, now: now(), person });
        tell(placed, true);
        return view(person, placed);
      }),

    command: (person, asked, command) =>
      turns.run(asked.worksheet, async () => {
        const placed = sheetToSee(options, person, asked);
        await carryOut(person, placed, command);
        if (command.do === 'close') await layDrafts(placed);
        return view(person, placed);
      }),
  };
}

/** So long after its end nobody talks any more. */
const forgottenMs = 12 * 60 * 60_000;

const isForgotten = ({ stage, endsAt }: Meeting, now: number): boolean =>
  (stage === 'open' || stage === 'running') && now > endsAt + forgottenMs;

/** Until it can be opened again no longer. */
const isShown = ({ stage, closedAt = 0 }: Meeting, now: number): boolean =>
  stage !== 'closed' || now - closedAt <= reopenMs;
