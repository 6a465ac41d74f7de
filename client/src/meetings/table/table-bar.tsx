import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { SavedState } from '../../collaboration/saved-state.tsx';
import { EmergencyButton } from '../../emergency/emergency-button.tsx';
import { ReadingButton } from '../../ui/reading-button.tsx';
import { useWording } from '../../words/use-wording.ts';
import { passClock } from '../pass/use-pass.ts';
import { clockFace } from '../screen/clock-face.ts';
import { useSecondsLeft } from '../screen/use-seconds-left.ts';
import styles from './table.module.css';

interface TableBarProps {
  readonly meeting: Meeting;
  readonly document?: DocumentConnection | undefined;
}

/** What is asked, what goes on, and how long still. */
export function TableBar({ meeting, document }: TableBarProps) {
  const { shown } = useWording();
  const { step, steps, question, title } = meeting;
  const now = step === undefined ? undefined : steps[step];
  const left = useSecondsLeft(meeting, passClock);
  return (
    <header className={styles.bar}>
      <div className={styles.asked}>
        {now && (
          <p>
            <b>{shown(now.label)}</b>
            {left !== undefined && (
              <span className="num" role="timer">
                {clockFace(left)}
              </span>
            )}
          </p>
        )}
        <h1>{question ?? title}</h1>
      </div>
      {document && <SavedState document={document} />}
      <EmergencyButton />
      <ReadingButton />
    </header>
  );
}
