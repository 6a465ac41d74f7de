import { accessDuring } from '@yoriai/shared/conferences/access';
import { atPresent } from '@yoriai/shared/meetings/meeting';
import { writersIn } from '@yoriai/shared/meetings/phases';
import { useSignedIn } from '../people/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { useConduct } from '../worksheets/conduct.ts';
import { useConferenceHeld } from './conference-context.ts';
import styles from './line.module.css';

/** Calmly, who writes now, for those who do not; and what they can do instead (MTG-7, AC-B B3). */
export function WriteLine() {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const { meeting, account } = useConferenceHeld();
  const { slips } = useConduct();
  const step = atPresent(meeting);
  if (meeting.stage !== 'running' || !step) return null;
  const mayWrite = may('write worksheet') && accessDuring(meeting, account, 'write') === 'write';
  if (mayWrite) return null;
  const writers = writersIn(step.kind);
  const kinds = (slips?.kinds ?? []).map((kind) => t(`conferences:slip.${kind}`)).join('・');
  const who =
    writers === 'presenter'
      ? 'conferences:write.presenter'
      : writers === 'staff'
        ? 'conferences:write.staff'
        : undefined;
  if (!meeting.frozen && who === undefined && kinds === '') return null;
  return (
    <p className={styles.line} role="status" data-write-line="">
      <Icon name={meeting.frozen ? 'pause' : 'pen'} />
      <span>
        {meeting.frozen ? w('conferences:write.stopped') : who && w(who)}
        {!meeting.frozen && kinds !== '' && <small>{w('conferences:write.slips', { kinds })}</small>}
      </span>
    </p>
  );
}
