import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { secondsLeft } from '@yoriai/shared/meetings/timing';
import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWording } from '../../../words/use-wording.ts';
import { useWords } from '../../../words/use-words.tsx';
import { useServerTime } from '../../use-server-time.ts';
import { useDesk } from '../desk-context.ts';
import styles from './rail.module.css';
import { minutesPast, stepEnds, timerWords } from './run-times.ts';

/** The step under way, the time that is left of it by the server's clock, and five minutes more or less. */
export function StepNow({ step }: { readonly step: Meeting['steps'][number] }) {
  const { t, w } = useWords();
  const { shown } = useWording();
  const { meeting, run } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  // In a rail that is higher than the screen, what is now stands right below what was before.
  useEffect(() => {
    const line = place.current?.closest('li');
    const rail = line?.closest('ol');
    if (line && rail) rail.scrollTop = line.offsetTop - (line.previousElementSibling?.clientHeight ?? 0);
  }, []);
  return (
    <div ref={place} className={styles.now} aria-current="step">
      <h3>
        {shown(step.label)} <small className="num">{w('desk:rail.minutes', { n: step.minutes })}</small>
      </h3>
      <Timer until={stepEnds(meeting)} />
      <div className={styles.longer}>
        <Button
          aria-label={t('desk:rail.lessLabel')}
          onPress={() => void run({ do: 'lengthen', minutes: -5 })}
        >
          {w('desk:rail.less')}
        </Button>
        <Button
          aria-label={t('desk:rail.moreLabel')}
          onPress={() => void run({ do: 'lengthen', minutes: 5 })}
        >
          {w('desk:rail.more')}
        </Button>
      </div>
    </div>
  );
}

/** Drawn anew each second, and nothing around it. */
function Timer({ until }: { readonly until: number | undefined }) {
  const { w } = useWords();
  const { clock } = useDesk();
  const now = useServerTime(clock);
  if (until === undefined) return null;
  const seconds = secondsLeft(until, { now, offset: 0 });
  if (seconds > 0)
    return (
      <p className={styles.timer} role="timer" data-soon={seconds <= 60 || undefined}>
        <span>{w('desk:rail.left')}</span> <b className="num">{timerWords(seconds)}</b>
      </p>
    );
  const past = minutesPast(until, now);
  return (
    <p className={styles.timer} role="timer" data-soon>
      <b>{w('desk:rail.over')}</b> {past > 0 && <span>{w('desk:rail.past', { n: past })}</span>}
    </p>
  );
}
