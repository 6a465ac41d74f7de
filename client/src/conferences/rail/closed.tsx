import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { useServerTime } from '../../meetings/use-server-time.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import { Heading } from './heading.tsx';
import { PlanButton } from './plan.tsx';
import styles from './rail.module.css';

/** For so long a conference that was closed by mistake is opened again, in milliseconds. */
const reopenMs = 10 * 60_000;

/** 終わりました; for ten minutes, もういちど開く. */
export function Closed() {
  const { t, w } = useWords();
  const { meeting, mayLead, clock, run } = useConferenceHeld();
  const now = useServerTime(clock);
  const { closedAt = meeting.endsAt } = meeting;
  const until = closedAt + reopenMs;
  return (
    <section className={styles.rail} data-side="narrow" aria-label={t('conferences:rail.open')}>
      <Heading />
      <div className={styles.over}>
        <h3>{w('conferences:closed.title')}</h3>
        <p>{w('conferences:closed.text', { time: timeInJapan(closedAt) })}</p>
      </div>
      {mayLead && now < until && (
        <>
          <Button icon="undo" onPress={() => void run({ do: 'reopen' })}>
            {w('conferences:closed.reopen')}
          </Button>
          <p className={styles.hint}>{w('conferences:closed.until', { time: timeInJapan(until) })}</p>
        </>
      )}
      {mayLead && now >= until && <PlanButton />}
    </section>
  );
}
