import type { Meeting } from '../meetings/meeting.ts';

/** 報告者・記録・助言者・タイム (MTG-1, domain.md scenario B). 進行 is the host of the meeting, and may have one of these too. */
export const conferenceRoles = ['presenter', 'recorder', 'advisor', 'timekeeper'] as const;
export type ConferenceRole = (typeof conferenceRoles)[number];

/** Of these there is one at a time; several may advise. */
export const isSingle = (role: ConferenceRole): boolean => role !== 'advisor';

export const hasRole = (
  { people }: Pick<Meeting, 'people'>,
  account: string,
  role: ConferenceRole,
): boolean => people[account]?.role === role;

export const isHost = ({ host }: Pick<Meeting, 'host'>, account: string): boolean =>
  host?.account === account;

/** Said yes to 守秘の約束. */
export const hasPromised = ({ people }: Pick<Meeting, 'people'>, account: string): boolean =>
  people[account]?.promisedAt !== undefined;

/** 進行 and 記録: they keep the paper in order. */
export const keepsThePaper = (meeting: Pick<Meeting, 'host' | 'people'>, account: string): boolean =>
  isHost(meeting, account) || hasRole(meeting, account, 'recorder');

export const presenterOf = ({ people }: Pick<Meeting, 'people'>): string | undefined =>
  Object.keys(people).find((account) => people[account]?.role === 'presenter');
