import { foldTight } from './fold.ts';
import type { PracticeRecord } from './records.ts';

/**
 * Records of one and the same meeting by different people: both are kept, and each leads to the other (B-35). The same
 * day, the same name of the meeting, another recorder.
 *
 * @returns by record, the others of its meeting
 */
export function sameMeetings(
  records: readonly PracticeRecord[],
): ReadonlyMap<string, readonly PracticeRecord[]> {
  const meetings = new Map<string, PracticeRecord[]>();
  for (const record of records) {
    const key = meetingOf(record);
    if (key === undefined) continue;
    const those = meetings.get(key);
    if (those) those.push(record);
    else meetings.set(key, [record]);
  }
  const others = new Map<string, readonly PracticeRecord[]>();
  for (const those of meetings.values()) {
    if (those.length === 1) continue;
    for (const record of those) {
      const twins = those.filter((it) => it !== record && recorderOf(it) !== recorderOf(record));
      if (twins.length > 0) others.set(record.id, twins);
    }
  }
  return others;
}

/** Names a meeting by its day and what it is called; undefined while either is not written. */
export function meetingOf({ date, meeting }: Pick<PracticeRecord, 'date' | 'meeting'>): string | undefined {
  const name = foldTight(meeting);
  return date === undefined || name === '' ? undefined : `${date} ${name}`;
}

/** Whose record it is: as written, or whoever put it down. */
export const recorderOf = ({ recorder, by }: Pick<PracticeRecord, 'recorder' | 'by'>): string =>
  foldTight(recorder) || foldTight(by);
