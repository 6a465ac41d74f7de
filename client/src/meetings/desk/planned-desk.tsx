import type { Shelf } from '@yoriai/shared/areas/area';
import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { boardAddress } from '../../areas/queries.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { formatDay } from '../../words/when.ts';
import { useDesk } from './desk-context.ts';
import { GroundLine } from './ground-line.tsx';
import styles from './planned-desk.module.css';
import { runTimes } from './rail/run-times.ts';

/** Before the meeting: what it will be, and 受付をはじめる, which gives the 参加番号. */
export function PlannedDesk({ shelf }: { readonly shelf: Shelf }) {
  const { t, w } = useWords();
  const { shown } = useWording();
  const { area, meeting, run, ...desk } = useDesk();
  const { title, place, startsAt, endsAt, boards, moderated } = meeting;
  // Redacted, the words of a 持ち帰り are gone and their place is empty (ACC-8).
  const brought = desk.brought.filter(({ group, text }) => group !== '' || text !== '');
  return (
    <div className={styles.planned}>
      <section className={styles.what}>
        <p>
          {formatDay(startsAt)}{' '}
          <span className="num">{`${timeInJapan(startsAt)}–${timeInJapan(endsAt)}`}</span> {place}
        </p>
        <h1>{title}</h1>
        <Button variant="primary" stitched icon="play" onPress={() => void run({ do: 'open' })}>
          {w('desk:planned.open')}
        </Button>
        <p>{w('desk:planned.openText')}</p>
        <h2>{w('desk:planned.boards')}</h2>
        {boards.length === 0 && <p>{w('desk:wall.noBoard')}</p>}
        <ul className={styles.boards}>
          {boards.map((id) => (
            <li key={id}>
              <ButtonLink href={boardAddress(area, id)} icon="layers" variant="quiet">
                {shelf.sheets.find((it) => it.id === id)?.title ?? t('desk:wall.unknown')}
              </ButtonLink>
            </li>
          ))}
        </ul>
        <p>{w(moderated ? 'desk:planned.moderated' : 'desk:planned.straight')}</p>
        <GroundLine />
        {brought.length > 0 && (
          <>
            <h2>{w('desk:planned.brought')}</h2>
            <ul className={styles.brought}>
              {brought.map(({ group, text, until }) => (
                <li key={`${group} ${text}`}>
                  <b>{group}</b> {text} {until && <small>{w('desk:planned.until', { until })}</small>}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className={styles.run} aria-label={t('desk:rail.title')}>
        <h2>{w('desk:rail.title')}</h2>
        <ol>
          {runTimes(meeting).map(({ index, step, begins }) => (
            <li key={index}>
              <span className="num">{begins === undefined ? '' : timeInJapan(begins)}</span>
              <b>{shown(step.label)}</b>
              <small className="num">{w('desk:rail.minutes', { n: step.minutes })}</small>
            </li>
          ))}
        </ol>
        <p>{w('desk:planned.late')}</p>
      </section>
    </div>
  );
}
