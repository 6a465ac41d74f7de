import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { CSSProperties } from 'react';
import { runTimes, type StepOnRail } from '../../meetings/desk/rail/run-times.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import { StepNow } from './step-now.tsx';
import styles from './steps.module.css';

/** The parts along a post of wood: what is done lies pale, what is now is a box, the rest with its times (look/07). */
export function Steps() {
  const { w } = useWords();
  const { meeting } = useConferenceHeld();
  return (
    <ol className={styles.steps}>
      {runTimes(meeting).map((it) => (
        <li
          key={it.index}
          className={styles.step}
          data-state={it.state}
          style={{ '--minutes': it.step.minutes } as CSSProperties}
        >
          {it.state === 'now' ? <StepNow step={it.step} /> : <StepLine {...it} />}
        </li>
      ))}
      <li className={cx(styles.step, styles.end)} data-state="ahead">
        <span className={cx(styles.time, 'num')}>{timeInJapan(meeting.endsAt)}</span>
        <span className={styles.label}>{w('conferences:rail.end')}</span>
      </li>
    </ol>
  );
}

/** A part that is done or ahead. */
function StepLine({ step, state, begins }: StepOnRail) {
  const { t, w } = useWords();
  const { shown } = useWording();
  return (
    <>
      <span className={cx(styles.time, 'num')}>
        {state === 'done' && <Icon name="check" />}
        {state === 'done' && <span className="vh">{t('conferences:rail.done')}</span>}
        {state === 'ahead' && begins !== undefined && timeInJapan(begins)}
      </span>
      <span className={styles.label}>
        <b>{shown(step.label)}</b>{' '}
        <small className="num">{w('conferences:rail.minutes', { n: step.minutes })}</small>
      </span>
    </>
  );
}
