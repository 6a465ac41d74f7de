import { secondsLeft } from '@yoriai/shared/meetings/timing';
import { minutesPast } from '../../meetings/desk/rail/run-times.ts';
import { useServerTime } from '../../meetings/use-server-time.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import styles from './steps.module.css';

/** のこり: in minutes, and in seconds through the last one. Drawn anew each second, and nothing around it. */
export function TimeLeft({ until }: { readonly until: number | undefined }) {
  const { w } = useWords();
  const { clock } = useConferenceHeld();
  const now = useServerTime(clock);
  if (until === undefined) return null;
  const seconds = secondsLeft(until, { now, offset: 0 });
  const past = minutesPast(until, now);
  if (seconds === 0)
    return (
      <p className={styles.timer} role="timer" data-soon="">
        <b className={styles.said}>{w('conferences:rail.over')}</b>
        {past > 0 && <span>{w('conferences:rail.past', { n: past })}</span>}
      </p>
    );
  const isLast = seconds < 60;
  return (
    <p className={styles.timer} role="timer" data-soon={isLast || undefined}>
      <span>{w('conferences:rail.left')}</span>
      <b className="num">
        {isLast
          ? w('conferences:rail.left-seconds', { n: seconds })
          : w('conferences:rail.left-minutes', { n: Math.ceil(seconds / 60) })}
      </b>
    </p>
  );
}
