import { ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { usePeriodWords } from './period-words.ts';
import { shownAddress, useShownSelfChecks } from './queries.ts';
import styles from './self-checks.module.css';

/** Sheets that others show to me; nothing at all while nobody does. */
export function ShownToMe() {
  const { w } = useWords();
  const periods = usePeriodWords();
  const { data } = useShownSelfChecks();
  if (!data || data.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{w('selfCheck:shown.title')}</h2>
      <ul className={styles.periods}>
        {data.map(({ owner, period }) => (
          <li key={`${owner.id} ${period}`}>
            <div>
              <b>{owner.name}</b>
              <span className={styles.months}>{periods.name(period)}</span>
            </div>
            <ButtonLink href={shownAddress(owner.id, period)} icon="sheet">
              {w('selfCheck:shown.read')}
              <span className="vh">{owner.name}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
