import type { OwnSelfCheck } from '@yoriai/shared/self-check/api';
import { type CoursePoint, courseOf, isCourse } from '@yoriai/shared/self-check/course';
import { type SelfCheckStep, selfCheckSteps } from '@yoriai/shared/self-check/scores';
import { lazy, Suspense } from 'react';
import type { BarPattern } from '../own-sheets/bar-fill.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './course.module.css';
import { usePeriodWords } from './period-words.ts';
import { useStepWords } from './use-step-words.ts';

const SmallBars = lazy(() => import('../own-sheets/small-bars.tsx'));

/** As many half-years as have room on a phone; the table has them all. */
const drawn = 4;

const patterns: Readonly<Record<SelfCheckStep, BarPattern>> = {
  know: 'dots',
  connect: 'grid',
  involve: 'stripes',
  spread: 'waves',
};

/** How one's own scores changed over the half-years (WS-6): one small chart for each step, and the same as a table. */
export function Course({ checks }: { readonly checks: readonly OwnSelfCheck[] }) {
  const { w } = useWords();
  const steps = useStepWords();
  const periods = usePeriodWords();
  const course = courseOf(checks);
  return (
    <section className={styles.course}>
      <h2>{w('selfCheck:course.title')}</h2>
      {!isCourse(course) && <p>{w('selfCheck:course.none')}</p>}
      {isCourse(course) && (
        <>
          <p>{w('selfCheck:course.lead')}</p>
          <div className={styles.charts}>
            {selfCheckSteps.map((step) => (
              <figure key={step}>
                <figcaption>{steps.shown(step)}</figcaption>
                <Suspense fallback={<div className={styles.place} />}>
                  <SmallBars
                    series={[{ key: 'score', pattern: patterns[step] }]}
                    bars={course.slice(-drawn).map(({ period, scores }) => ({
                      label: periods.short(period),
                      score: scores[step],
                    }))}
                    top={4}
                  />
                </Suspense>
              </figure>
            ))}
          </div>
          {course.length > drawn && <p>{w('selfCheck:course.newest', { count: drawn })}</p>}
          <CourseTable course={course} />
        </>
      )}
    </section>
  );
}

function CourseTable({ course }: { readonly course: readonly CoursePoint[] }) {
  const { t, w } = useWords();
  const steps = useStepWords();
  const periods = usePeriodWords();
  return (
    <>
      <table className={styles.table} aria-label={t('selfCheck:course.table')}>
        <thead>
          <tr>
            <th scope="col">{w('selfCheck:course.period')}</th>
            {selfCheckSteps.map((step) => (
              <th key={step} scope="col">
                {steps.shown(step)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {course.map(({ period, scores }) => (
            <tr key={period}>
              <th scope="row">{periods.name(period)}</th>
              {selfCheckSteps.map((step) => (
                <td key={step} className="num">
                  {scores[step] ?? <small>{w('selfCheck:course.unset')}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.scale}>{w('selfCheck:scale')}</p>
    </>
  );
}
