import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { cx } from '../../../ui/cx.ts';
import { useWording } from '../../../words/use-wording.ts';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import { GroundLine } from '../ground-line.tsx';
import { Host } from './host.tsx';
import styles from './rail.module.css';
import { RailActs } from './rail-acts.tsx';
import { runTimes, type StepOnRail } from './run-times.ts';
import { StepNow } from './step-now.tsx';
import { useGoTo } from './use-go-to.tsx';

/** 進行表 along a post of wood: what is done, what is now with the time left, and when the rest begins (look/07). */
export function Rail({ isMain }: { readonly isMain: boolean }) {
  const { t, w } = useWords();
  const { meeting } = useDesk();
  return (
    <section className={styles.rail} aria-label={t('desk:rail.title')}>
      <div className={styles.top}>
        <h2>
          {w('desk:rail.title')}{' '}
          <small className="num">
            {timeInJapan(meeting.startsAt)}–{timeInJapan(meeting.endsAt)}
          </small>
        </h2>
        <Host />
        <div className={styles.host}>
          <GroundLine />
        </div>
      </div>
      {/* It scrolls, and before the meeting nothing in it takes the keys. */}
      <ol className={styles.steps} tabIndex={meeting.stage === 'running' ? undefined : 0}>
        {runTimes(meeting).map((it) => (
          <li key={it.index} className={styles.step} data-state={it.state}>
            {it.state === 'now' ? <StepNow step={it.step} /> : <StepLine {...it} />}
          </li>
        ))}
        <li className={styles.step} data-state="ahead">
          <span className={cx(styles.time, 'num')}>{timeInJapan(meeting.endsAt)}</span>
          <span className={styles.label}>{w('desk:rail.end')}</span>
        </li>
      </ol>
      <RailActs isMain={isMain} />
    </section>
  );
}

/** A step that is done or ahead; one goes to it at one tap. */
function StepLine({ index, step, state, begins }: StepOnRail) {
  const { t, w } = useWords();
  const { plain, shown } = useWording();
  const { meeting } = useDesk();
  const goTo = useGoTo();
  const words = (
    <>
      {shown(step.label)} <small className="num">{w('desk:rail.minutes', { n: step.minutes })}</small>
    </>
  );
  return (
    <>
      <span className={cx(styles.time, 'num')}>{begins === undefined ? '' : timeInJapan(begins)}</span>
      {meeting.stage === 'running' ? (
        <button
          type="button"
          className={styles.label}
          aria-label={t(state === 'done' ? 'desk:rail.backTo' : 'desk:rail.onTo', {
            step: plain(step.label),
          })}
          onClick={() => goTo(index)}
        >
          <span>{words}</span>
        </button>
      ) : (
        <span className={styles.label}>{words}</span>
      )}
    </>
  );
}
