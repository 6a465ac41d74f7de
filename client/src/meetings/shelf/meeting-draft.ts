import type { Sheet } from '@yoriai/shared/areas/area';
import { boardKind } from '@yoriai/shared/boards/registry';
import { limits } from '@yoriai/shared/limits';
import type { NewMeeting } from '@yoriai/shared/meetings/api';
import { landsAs } from '@yoriai/shared/meetings/landing';
import { sentKinds } from '@yoriai/shared/meetings/phases';
import { minutesOf, runSheet } from '@yoriai/shared/meetings/run-sheet';
import { dayInJapan, startOfDayInJapan, timeInJapan } from '@yoriai/shared/writing/day-in-japan';

/** A meeting as it is being made: what stands in the fields. */
export interface MeetingDraft extends Omit<NewMeeting, 'startsAt'> {
  /** `YYYY-MM-DD` and `HH:MM`, in Japan; empty while there is none. */
  readonly day: string;
  readonly time: string;
  readonly place: string;
}

const hourMs = 60 * 60_000;

/** Proposed: today, at the next full hour. @param now milliseconds since 1970, UTC */
export function newDraft(title: string, now: number, boards: readonly string[]): MeetingDraft {
  const soon = Math.ceil(now / hourMs) * hourMs;
  return {
    ...{ title, runSheet: 'residents-120', place: '', moderated: true, lobby: false },
    ...{ day: dayInJapan(soon), time: timeInJapan(soon), boards: [...boards] },
  };
}

/** When it begins, in milliseconds since 1970, UTC; undefined while day or time are missing. */
export function beginsAt({ day, time }: Pick<MeetingDraft, 'day' | 'time'>): number | undefined {
  const match = /^(\d{2}):(\d{2})/.exec(time);
  const start = startOfDayInJapan(day);
  if (!match || Number.isNaN(start)) return undefined;
  return start + (Number(match[1]) * 60 + Number(match[2])) * 60_000;
}

export function endsAt(draft: MeetingDraft): number | undefined {
  const begins = beginsAt(draft);
  const sheet = runSheet(draft.runSheet);
  return begins === undefined || !sheet ? undefined : begins + minutesOf(sheet) * 60_000;
}

export interface MeetingFaults {
  readonly title: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

export function faultsOf({ title, day, time }: MeetingDraft): MeetingFaults {
  const words = title.trim();
  return {
    title: words === '' || words.length > limits.titleCharacters,
    day: Number.isNaN(startOfDayInJapan(day)),
    time: !/^\d{2}:\d{2}/.test(time),
  };
}

/** @returns undefined while something is missing */
export function meetingOf(draft: MeetingDraft): NewMeeting | undefined {
  const { day: _, time: __, place, ...rest } = draft;
  const startsAt = beginsAt(draft);
  if (startsAt === undefined || Object.values(faultsOf(draft)).includes(true)) return undefined;
  const where = place.trim();
  return { ...rest, title: draft.title.trim(), startsAt, ...(where !== '' && { place: where }) };
}

export interface BoardsForMeeting {
  /** May be used now. */
  readonly opened: readonly Sheet[];
  /** Could be opened to residents. */
  readonly closed: readonly Sheet[];
}

/** The boards of an area that a residents' meeting can have: none that residents may never see (P11). */
export function boardsForMeeting(sheets: readonly Sheet[]): BoardsForMeeting {
  const boards = sheets.filter(
    ({ of, kind, away }) => of === 'board' && away === undefined && boardKind(kind)?.audience === 'residents',
  );
  return {
    opened: boards.filter(({ audience }) => audience === 'residents'),
    closed: boards.filter(({ audience }) => audience !== 'residents'),
  };
}

/** Whether anything that phones send can be put up on a board of this kind. */
export const takesVoices = (kind: string): boolean =>
  sentKinds.some((sent) => landsAs(kind, sent) !== undefined);
