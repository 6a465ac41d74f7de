import { useMutation, useQueryClient } from '@tanstack/react-query';
import { anonymityChanged } from '@yoriai/shared/case-review/api';
import { conferenceChanged } from '@yoriai/shared/conferences/api';
import { useEffect, useMemo, useState } from 'react';
import { useSay } from '../app/say.tsx';
import { useStore } from '../collaboration/react.tsx';
import { useNewest } from '../meetings/desk/use-newest.ts';
import { openServerClock } from '../meetings/server-clock.ts';
import { useSignedIn } from '../people/session.tsx';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import type { Conference } from './conference-context.ts';
import type { Followed } from './followed-meeting.tsx';
import { commandConference, conferenceIsStale, planConference, useConferenceAsked } from './queries.ts';

interface ConferenceHere {
  readonly conference: Conference;
  /** Whether an answer came at all, be it a refusal. */
  readonly isAsked: boolean;
  /** The document to follow, if there is a conference. */
  readonly document: string | undefined;
  readonly follow: (followed: Followed | undefined) => void;
}

/** The conference on the worksheet at hand: over the socket, or else as answers have it. */
export function useConferenceHere(): ConferenceHere {
  const which = useWhichWorksheet();
  const { account } = useSignedIn();
  const client = useQueryClient();
  const say = useSay();
  const [clock] = useState(() => openServerClock(() => Date.now()));
  const [followed, follow] = useState<Followed>();
  const { data: view, dataUpdatedAt, isFetched } = useConferenceAsked(which, clock, followed?.isCut ?? false);
  const asked = view?.conference;
  const meeting = useNewest({
    followed: asked && followed?.meeting,
    isCut: followed?.isCut ?? true,
    asked: asked?.state,
    askedAt: dataUpdatedAt,
  });
  useAskedAgain();
  const { mutateAsync } = useMutation({
    mutationFn: (work: () => Promise<void>) => work(),
    networkMode: 'always',
    onError: say.failed,
    // What was refused may be otherwise than this page has it.
    onSettled: (_, failure) => (failure ? conferenceIsStale(client, which) : undefined),
  });
  const conference = useMemo<Conference>(() => {
    const act = (work: () => Promise<void>) =>
      mutateAsync(work).then(
        () => true,
        () => false,
      );
    const at = { client, which, clock };
    return {
      ...{ clock, view, meeting },
      account: account.id,
      mayLead: view?.mayLead ?? false,
      run: (command) => act(() => commandConference(at, command)),
      plan: (startsAt) => act(() => planConference(at, { startsAt })),
    };
  }, [clock, view, meeting, account.id, mutateAsync, client, which]);
  return { conference, isAsked: isFetched, document: asked?.document, follow };
}

/** Asks again when the server says so over the paper, and when the paper was not heard for a while. */
function useAskedAgain(): void {
  const which = useWhichWorksheet();
  const { document } = useWorksheet();
  const client = useQueryClient();
  useEffect(
    () =>
      document.onMessage((said) => {
        if (said === conferenceChanged || said === anonymityChanged) void conferenceIsStale(client, which);
      }),
    [document, client, which],
  );
  const isCut = useStore(document.state, ({ is }) => is === 'offline');
  useEffect(() => {
    if (!isCut) return undefined;
    return () => void conferenceIsStale(client, which);
  }, [isCut, client, which]);
}
