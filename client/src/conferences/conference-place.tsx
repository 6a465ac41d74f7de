import { type ReactNode, useRef } from 'react';
import { Opening } from '../app/opening.tsx';
import { useSignedIn } from '../people/session.tsx';
import { ConductContext } from '../worksheets/conduct.ts';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import { ConferenceContext } from './conference-context.ts';
import styles from './conference-place.module.css';
import { FollowedMeeting } from './followed-meeting.tsx';
import { Together } from './following/together.tsx';
import { PromiseCover } from './promise/promise-cover.tsx';
import { SharedMark } from './sharing/shared-mark.tsx';
import { useSharedView } from './sharing/shared-view.ts';
import { useRolesForNames } from './sharing/use-roles-for-names.ts';
import { isUnderWay, mustPromise } from './stages.ts';
import { useConductOf } from './use-conduct-of.ts';
import { useConferenceHere } from './use-conference-here.ts';
import { WriteLine } from './write-line.tsx';

/** Around a paper on which conferences are held: what is being held on it, and what follows from that for its page. */
export function ConferencePlace({ children }: { readonly children: ReactNode }) {
  const { worksheet } = useWhichWorksheet();
  const { template } = useWorksheet();
  const { may } = useSignedIn();
  const { conference, isAsked, document, follow } = useConferenceHere();
  const { meeting, account } = conference;
  const isOn = meeting !== undefined && isUnderWay(meeting);
  const isShared = useSharedView(worksheet) && isOn;
  useRolesForNames(meeting, isShared);
  const conduct = useConductOf({ meeting, account, template, isShared });
  const isCovered = mustPromise(meeting, account);
  // To whoever only reads here, nothing of the paper is shown before it is known whether there is something to promise.
  const isReader = !may('write worksheet');
  const wasShown = useRef(false);
  if (!isReader || (isAsked && !isCovered)) wasShown.current = true;
  // What lay open before stays, out of sight: a slip that was being written is not lost (UX-4).
  const isKept = isReader && !wasShown.current;
  return (
    <ConferenceContext value={conference}>
      <ConductContext value={conduct}>
        {document !== undefined && <FollowedMeeting key={document} name={document} onRead={follow} />}
        {isShared && <SharedMark />}
        <div
          className={styles.paper}
          inert={isCovered}
          data-shared={isShared || undefined}
          data-hidden={(isReader && isCovered) || undefined}
        >
          {isKept ? !isCovered && <Opening /> : children}
        </div>
        {isCovered && <PromiseCover />}
        {isOn && !isCovered && (
          <div className={styles.foot}>
            <WriteLine />
            <Together />
          </div>
        )}
      </ConductContext>
    </ConferenceContext>
  );
}
