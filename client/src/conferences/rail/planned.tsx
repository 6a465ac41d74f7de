import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatDay } from '../../words/when.ts';
import { useConferenceHeld } from '../conference-context.ts';
import { Heading } from './heading.tsx';
import { People } from './people.tsx';
import styles from './rail.module.css';
import { Steps } from './steps.tsx';

/** Before the day: when it is, and who will do what; on the day, 受付をはじめる. */
export function Planned() {
  const { t, w } = useWords();
  const { meeting, mayLead, run } = useConferenceHeld();
  const { startsAt } = meeting;
  return (
    <section className={styles.rail} data-side="narrow" aria-label={t('conferences:rail.open')}>
      <Heading />
      <p className={styles.day}>{formatDay(startsAt)}</p>
      {mayLead ? (
        <>
          <Button variant="primary" stitched wide icon="play" onPress={() => void run({ do: 'open' })}>
            {w('conferences:planned.open')}
          </Button>
          <p className={styles.hint}>{w('conferences:planned.text')}</p>
          <People />
        </>
      ) : (
        <p className={styles.hint}>{w('conferences:planned.waits')}</p>
      )}
      <Steps />
    </section>
  );
}
