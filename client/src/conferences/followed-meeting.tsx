import { type Meeting, readMeeting } from '@yoriai/shared/meetings/meeting';
import { useEffect, useLayoutEffect } from 'react';
import { useDocument, useStore } from '../collaboration/react.tsx';
import { useRead } from '../meetings/use-read.ts';

/** A conference as its document tells of it. */
export interface Followed {
  readonly meeting: Meeting | undefined;
  /** Nothing is heard of it. */
  readonly isCut: boolean;
}

interface FollowedMeetingProps {
  /** `meeting/<id>` */
  readonly name: string;
  readonly onRead: (followed: Followed | undefined) => void;
}

const deaf: ReadonlySet<string> = new Set(['offline', 'loading', 'refused']);

/** Holds the document of the conference open, beside the paper and not around it: the paper stays as it lies. */
export function FollowedMeeting({ name, onRead }: FollowedMeetingProps) {
  const document = useDocument(name);
  const isCut = useStore(document.state, ({ is }) => deaf.has(is));
  const meeting = useRead(document.doc, readMeeting);
  useLayoutEffect(() => onRead({ meeting, isCut }), [onRead, meeting, isCut]);
  useEffect(() => () => onRead(undefined), [onRead]);
  return null;
}
