import { sentIn } from '@yoriai/shared/meetings/phases';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import styles from './tray.module.css';

/** No voice waits: why, and what comes next. */
export function EmptyTray() {
  const { w } = useWords();
  const { meeting } = useDesk();
  const now = meeting.step === undefined ? undefined : meeting.steps[meeting.step];
  const takes = now !== undefined && sentIn(now.kind).length > 0;
  const why = meeting.frozen ? 'frozen' : !takes ? 'quiet' : meeting.moderated ? 'waiting' : 'straight';
  return (
    <div className={styles.empty}>
      <p>
        <b>{w('desk:tray.none')}</b>
      </p>
      <p>{w(`desk:tray.why.${why}`)}</p>
    </div>
  );
}
