import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Shelf } from '@yoriai/shared/areas/area';
import { deskDocument, meetingDocument } from '@yoriai/shared/documents/names';
import { readBrought, readParticipants, readTray } from '@yoriai/shared/meetings/desk';
import { type Meeting, readMeeting } from '@yoriai/shared/meetings/meeting';
import { useMemo } from 'react';
import { useSay } from '../../app/say.tsx';
import { useFollowedShelf } from '../../areas/use-shelf-news.ts';
import { useDocument, useStore } from '../../collaboration/react.tsx';
import { useSessionOf } from '../../people/use-session-of.ts';
import { commandMeeting, meetingAt } from '../queries.ts';
import type { ServerClock } from '../server-clock.ts';
import { useRead } from '../use-read.ts';
import { type Desk, DeskContext } from './desk-context.ts';
import { OpenDesk } from './open-desk.tsx';
import { useNewest } from './use-newest.ts';

interface FollowedDeskProps {
  readonly area: string;
  readonly id: string;
  readonly clock: ServerClock;
  readonly asked: Meeting;
  readonly askedAt: number;
  readonly shelf: Shelf;
}

/** Holds the meeting's two documents open: whatever another desk does is seen here, too. */
export function FollowedDesk({ area, id, clock, asked, askedAt, shelf }: FollowedDeskProps) {
  const say = useSay();
  const client = useQueryClient();
  const hall = useDocument(meetingDocument(id));
  const desk = useDocument(deskDocument(id));
  useFollowedShelf(area);
  useSessionOf(desk);
  const isCut = useStore(hall.state, ({ is }) => is === 'offline' || is === 'loading');
  const followed = useRead(hall.doc, readMeeting);
  const meeting = useNewest({ followed, isCut, asked, askedAt });
  const tray = useRead(desk.doc, readTray);
  const people = useRead(desk.doc, readParticipants);
  const brought = useRead(desk.doc, readBrought);
  const { mutateAsync } = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onError: say.failed,
  });
  const value = useMemo<Desk>(() => {
    const act: Desk['act'] = (work) =>
      mutateAsync(work).then(
        () => true,
        () => false,
      );
    return {
      ...{ area, id, clock, meeting, tray, people, brought, act },
      at: meetingAt(area, id),
      run: (command) => act(() => commandMeeting(client, { area, meeting: id, clock }, command)),
    };
  }, [area, id, clock, meeting, tray, people, brought, mutateAsync, client]);
  return (
    <DeskContext value={value}>
      <OpenDesk shelf={shelf} document={desk} />
    </DeskContext>
  );
}
