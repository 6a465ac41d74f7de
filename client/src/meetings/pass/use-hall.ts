import { meetingDocument } from '@yoriai/shared/documents/names';
import type { PassView } from '@yoriai/shared/meetings/api';
import { type Meeting, readMeeting } from '@yoriai/shared/meetings/meeting';
import { useEffect, useEffectEvent } from 'react';
import { useDocument, useStore } from '../../collaboration/react.tsx';
import { useRead } from '../use-read.ts';

/** The meeting as a projector or a tablet follows it. */
export type Hall =
  | { readonly is: 'opening' }
  | { readonly is: 'closed' }
  | { readonly is: 'open'; readonly meeting: Meeting; readonly isOffline: boolean };

/** How often the pass is asked for while the meeting lets nobody in: it was taken back, or all may come in again. */
const askMs = 2_000;

/**
 * Follows the meeting of a pass. Let out of it, nothing of it is shown any more, and the server is asked why; opened again,
 * it goes on (MTG-10).
 */
export function useHall(pass: PassView, askAgain: () => void): Hall {
  const document = useDocument(meetingDocument(pass.meeting));
  const state = useStore(document.state, ({ is }) => is);
  const meeting = useRead(document.doc, readMeeting);
  const isRefused = state === 'refused';
  const ask = useEffectEvent(askAgain);
  useEffect(() => {
    if (!isRefused) return;
    const asking = setInterval(() => ask(), askMs);
    return () => clearInterval(asking);
  }, [isRefused]);
  const comeBack = useEffectEvent((isClosed: boolean) => {
    if (isRefused && !isClosed) document.retry();
  });
  useEffect(() => comeBack(pass.isClosed), [pass]);
  if (isRefused) return { is: meeting?.stage === 'closed' || pass.isClosed ? 'closed' : 'opening' };
  if (!meeting) return { is: 'opening' };
  return meeting.stage === 'closed'
    ? { is: 'closed' }
    : { is: 'open', meeting, isOffline: state === 'offline' };
}
