import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { CSSProperties } from 'react';
import { useWords } from '../../words/use-words.tsx';
import type { ServerClock } from '../server-clock.ts';
import { clockFace, fullness } from './clock-face.ts';
import styles from './side.module.css';
import { useSecondsLeft } from './use-seconds-left.ts';

/** What is left of the step under way, as a number and as cushions; by the server's clock (B-27). */
export function TimeLeft({ meeting, clock }: { readonly meeting: Meeting; readonly clock: ServerClock }) {
  const { w } = useWords();
  const left = useSecondsLeft(meeting, clock);
  const step = meeting.step === undefined ? undefined : meeting.steps[meeting.step];
  if (left === undefined || !step) return null;
  const whole = Math.max(step.minutes * 60, left);
  const face = clockFace(left);
  return (
    <div className={styles.time}>
      <p className={styles.cap}>{w('wall:left')}</p>
      <p className={styles.timer} role="timer" style={{ '--letters': face.length } as CSSProperties}>
        {face}
      </p>
      <div className={styles.seats} aria-hidden="true">
        {fullness(left, whole).map((full, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cushions stay where they are
          <i key={index} style={{ '--full': `${Math.round(full * 100)}%` } as CSSProperties} />
        ))}
      </div>
    </div>
  );
}
