import type { Meeting } from '../meetings/meeting.ts';
import type { NewRow } from '../worksheets/edits/rows.ts';
import { dayInJapan, timeInJapan } from '../writing/day-in-japan.ts';
import { fitted } from './from-minutes.ts';

/** A meeting as each of the staff who were there finds it in an own record, to be filled in (MTG-10). */
export interface MeetingRecord {
  /** `YYYY-MM-DD`; of its 年度 is the book. */
  readonly day: string;
  readonly meeting: string;
  readonly place: string;
  /** `HH:MM`. */
  readonly from: string;
  readonly to: string;
}

/**
 * What of a meeting goes into records: when, where, and what it is called. Of a conference no word of the case, whose
 * title is that of its sheet.
 */
export function recordOfMeeting(
  { title, place = '', startsAt, paper }: Meeting,
  { closedAt, runSheet: name }: { readonly closedAt: number; readonly runSheet: string },
): MeetingRecord {
  const isConference = paper !== undefined;
  return {
    ...{ day: dayInJapan(startsAt), from: timeInJapan(startsAt), to: timeInJapan(closedAt) },
    meeting: fitted('meeting', isConference ? (conferenceNames[name] ?? anyConference) : title),
    place: isConference ? '' : fitted('place', place),
  };
}

/** By run sheet. */
const conferenceNames: Readonly<Record<string, string>> = {
  'case-150': '事例検討会',
  'monthly-45': '月例検証会',
};
const anyConference = '検討会';

/** 進行 was there as such; what the others came for they write themselves, as they do all that is theirs to say. */
const asHost = '進行';

/** One person's draft. プラン, 経過 and 所感 are left to the person (WS-3); residents are spoken of in 議事録 alone. */
export function draftRow(
  { day, meeting, place, from, to }: MeetingRecord,
  { recorder, isHost }: { readonly recorder: string; readonly isHost: boolean },
  minutes: { readonly id: string; readonly title: string } | undefined,
): NewRow {
  const texts = { meeting, place, recorder: fitted('recorder', recorder), standing: isHost ? asHost : '' };
  return {
    values: { date: day, time: { from, to }, kind: 'meeting' },
    texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    // Nobody hashed it: whether it changed is told by its words.
    ...(minutes && { source: { to: 'worksheet', paper: minutes.id, words: minutes.title, seen: '' } }),
  };
}
