import type { MeetingFace } from '@yoriai/shared/meetings/api';

/** So long after its time a meeting that nobody opened is still waited for, in milliseconds. */
const waitedMs = 12 * 60 * 60_000;

/** The meeting that the shelf speaks of: one under way, or else the next one. @param now milliseconds since 1970, UTC */
export function nextMeeting(meetings: readonly MeetingFace[], now: number): MeetingFace | undefined {
  const underWay = meetings.filter(({ stage }) => stage === 'open' || stage === 'running');
  const planned = meetings.filter(({ stage, startsAt }) => stage === 'planned' && startsAt >= now - waitedMs);
  return [...underWay.toSorted(soonest), ...planned.toSorted(soonest)][0];
}

const soonest = (a: MeetingFace, b: MeetingFace): number => a.startsAt - b.startsAt;
