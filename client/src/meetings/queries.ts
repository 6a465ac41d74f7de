import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { MeetingFace } from '@yoriai/shared/meetings/api';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { api } from '../app/api.ts';
import { areaAddress, shelfKey, worksheetAddress } from '../areas/queries.ts';
import type { ServerClock } from './server-clock.ts';

export const meetingAddress = (area: string, meeting: string): string =>
  `${areaAddress(area)}/meetings/${meeting}`;

/** Where a meeting is led from: its desk, or the paper on which a conference is held. */
export const ledFrom = (area: string, { id, paper }: Pick<MeetingFace, 'id' | 'paper'>): string =>
  paper === undefined ? meetingAddress(area, id) : worksheetAddress(area, paper);

const meetingsAt = (area: string): string => `/api/areas/${area}/meetings`;
export const meetingAt = (area: string, meeting: string): string => `${meetingsAt(area)}/${meeting}`;

/** The meetings of an area, the latest first. Asked for again together with the shelf. */
export function useMeetings(area: string) {
  return useQuery({
    queryKey: [...shelfKey(area), 'meetings'],
    queryFn: ({ signal }) => api.get<readonly MeetingFace[]>(meetingsAt(area), signal),
  });
}

export const makeMeeting = (area: string, meeting: object): Promise<MeetingFace> =>
  api.post<MeetingFace>(meetingsAt(area), meeting);

interface MeetingNow {
  readonly meeting: Meeting;
  /** The server's clock when it answered. */
  readonly now: number;
}

const meetingKey = (meeting: string) => ['meeting', meeting] as const;

/** Asks, and takes the server's time from the answer. */
async function timed(clock: ServerClock, ask: () => Promise<MeetingNow>): Promise<Meeting> {
  const asked = Date.now();
  const { meeting, now } = await ask();
  clock.measure({ asked, answered: Date.now(), now });
  return meeting;
}

/** Often enough that a clock which was set is noticed within a minute, whatever else happens. */
const askAgainMs = 60_000;

/** A meeting over HTTP: what there is while the socket is not there yet, and the time. Asked again when a device wakes. */
export function useMeetingAsked(area: string, meeting: string, clock: ServerClock) {
  return useQuery({
    queryKey: meetingKey(meeting),
    queryFn: ({ signal }) => timed(clock, () => api.get<MeetingNow>(meetingAt(area, meeting), signal)),
    refetchInterval: askAgainMs,
  });
}

/** Carries out a command. @returns the meeting after it */
export async function commandMeeting(
  client: QueryClient,
  { area, meeting, clock }: { readonly area: string; readonly meeting: string; readonly clock: ServerClock },
  command: object,
): Promise<Meeting> {
  const after = await timed(clock, () =>
    api.post<MeetingNow>(`${meetingAt(area, meeting)}/commands`, command),
  );
  client.setQueryData<Meeting>(meetingKey(meeting), after);
  return after;
}
