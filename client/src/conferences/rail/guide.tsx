import { useWording } from '../words/use-wording.ts';
import { useWords, type Words } from '../words/use-words.tsx';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import styles from './time-rail.module.css';

/** The minutes of the meeting as its form plans them: a guide, without a clock. */
export function TimeRail() {
  const { steps = [] } = useWorksheet().template;
  const { shown } = useWording();
  const words = useWords();
  const { t, w } = words;
  let from = 0;
  const planned = steps.map((step) => {
    const begins = from;
    from += step.minutes;
    return { ...step, begins };
  });
  if (planned.length === 0) return null;
  return (
    <section className={styles.rail} data-side="narrow" aria-label={t('caseReview:rail.open')}>
      <h2>
        {w('caseReview:rail.title')}{' '}
        <small>{w('caseReview:rail.total', { hours: hoursOf(from, words) })}</small>
      </h2>
      <ol className="num">
        {planned.map(({ label, minutes, begins }) => (
          <li key={begins} style={{ '--minutes': minutes } as React.CSSProperties}>
            <span className={styles.time}>{w('caseReview:rail.minutes', { n: begins })}</span>
            <span className={styles.step}>
              <b>{shown(label)}</b> {w('caseReview:rail.minutes', { n: minutes })}
            </span>
          </li>
        ))}
        <li className={styles.end}>
          <span className={styles.time}>{w('caseReview:rail.minutes', { n: from })}</span>
          <span className={styles.step}>{w('caseReview:rail.end')}</span>
        </li>
      </ol>
    </section>
  );
}

function hoursOf(minutes: number, { t }: Words): string {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return t('caseReview:rail.minutes-whole', { m });
  if (m === 0) return t('caseReview:rail.hours-whole', { h });
  return m === 30 ? t('caseReview:rail.hours-half', { h }) : t('caseReview:rail.hours', { h, m });
}
