import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import styles from './guide.module.css';
import { hoursOf } from './hours.ts';
import { useTitle } from './use-title.ts';

/** The minutes of the meeting as its form plans them: a guide, without a clock, while none is planned. */
export function Guide() {
  const { steps = [] } = useWorksheet().template;
  const title = useTitle();
  const { shown } = useWording();
  const { t, w } = useWords();
  let from = 0;
  const planned = steps.map((step) => {
    const begins = from;
    from += step.minutes;
    return { ...step, begins };
  });
  if (planned.length === 0) return null;
  return (
    <section className={styles.rail} data-side="narrow" aria-label={t('conferences:rail.open')}>
      <h2>
        {title} <small>{w('conferences:rail.total', { hours: hoursOf(from, t) })}</small>
      </h2>
      <ol className="num">
        {planned.map(({ label, minutes, begins }) => (
          <li key={begins} style={{ '--minutes': minutes } as React.CSSProperties}>
            <span className={styles.time}>{w('conferences:rail.minutes', { n: begins })}</span>
            <span className={styles.step}>
              <b>{shown(label)}</b> {w('conferences:rail.minutes', { n: minutes })}
            </span>
          </li>
        ))}
        <li className={styles.end}>
          <span className={styles.time}>{w('conferences:rail.minutes', { n: from })}</span>
          <span className={styles.step}>{w('conferences:rail.end')}</span>
        </li>
      </ol>
    </section>
  );
}
