import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { ConferenceLink, ConferenceView, NewConference } from '@yoriai/shared/conferences/api';
import type { ConferenceCommand } from '@yoriai/shared/conferences/commands';
import { api } from '../app/api.ts';
import type { ServerClock } from '../meetings/server-clock.ts';
import type { WhichWorksheet } from '../worksheets/which-worksheet.ts';

const conferenceAt = ({ area, worksheet }: WhichWorksheet): string =>
  `/api/areas/${area}/worksheets/${worksheet}/conference`;

const conferenceKey = ({ worksheet }: WhichWorksheet) => ['conference', worksheet] as const;

export const conferenceIsStale = (client: QueryClient, which: WhichWorksheet): Promise<void> =>
  client.invalidateQueries({ queryKey: conferenceKey(which) });

/** Asks, and takes the server's time from the answer. */
async function timed(clock: ServerClock, ask: () => Promise<ConferenceView>): Promise<ConferenceView> {
  const asked = Date.now();
  const view = await ask();
  clock.measure({ asked, answered: Date.now(), now: view.now });
  return view;
}

/** Often enough for the clock; and, while nothing comes over the socket, for what is done meanwhile. In milliseconds. */
const askAgain = { heard: 60_000, cut: 4000 };

/** The conference on a worksheet as an answer has it: whether there is one, the time, and what oneself may do. */
export function useConferenceAsked(which: WhichWorksheet, clock: ServerClock, isCut: boolean) {
  return useQuery({
    queryKey: conferenceKey(which),
    queryFn: ({ signal }) => timed(clock, () => api.get<ConferenceView>(conferenceAt(which), signal)),
    refetchInterval: isCut ? askAgain.cut : askAgain.heard,
    retry: false,
  });
}

interface AtHand {
  readonly client: QueryClient;
  readonly which: WhichWorksheet;
  readonly clock: ServerClock;
}

export async function planConference(
  { client, which, clock }: AtHand,
  conference: NewConference,
): Promise<void> {
  const view = await timed(clock, () => api.post<ConferenceView>(conferenceAt(which), conference));
  client.setQueryData(conferenceKey(which), view);
}

export async function commandConference(
  { client, which, clock }: AtHand,
  command: ConferenceCommand,
): Promise<void> {
  const view = await timed(clock, () => api.post<ConferenceView>(`${conferenceAt(which)}/commands`, command));
  client.setQueryData(conferenceKey(which), view);
}

/** A way in without a password for somebody who was invited (AC-B B14). */
export const makeLink = (which: WhichWorksheet, account: string): Promise<ConferenceLink> =>
  api.post<ConferenceLink>(`${conferenceAt(which)}/links`, { account });
