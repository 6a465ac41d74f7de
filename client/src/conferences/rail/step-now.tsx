import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { stepEnds } from '../../meetings/desk/rail/run-times.ts';
import { useServerTime } from '../../meetings/use-server-time.ts';
import { Button } from '../../ui/button.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import { nowWords } from './now-words.ts';
import styles from './steps.module.css';
import { TimeLeft } from './time-left.tsx';

/** The part under way: what it is for, and what is left of it by the server's clock; five minutes more or less. */
export function StepNow({ step }: { readonly step: Meeting['steps'][number] }) {
  const { t, w } = useWords();
  const { shown } = useWording();
  const { meeting, mayLead, run } = useConferenceHeld();
  const note = nowWords(step.kind);
  const lengthen = (minutes: number) => () => void run({ do: 'lengthen', minutes });
  return (
    <div className={styles.now} aria-current="step">
      <Clock />
      <h3>
        {shown(step.label)}{' '}
        <small className="num">{w('conferences:rail.minutes', { n: step.minutes })}</small>
      </h3>
      {note && <p>{w(note)}</p>}
      <div className={styles.left}>
        {mayLead && (
          <div className={styles.longer}>
            <Button variant="quiet" aria-label={t('conferences:rail.less-label')} onPress={lengthen(-5)}>
              {w('conferences:rail.less')}
            </Button>
            <Button variant="quiet" aria-label={t('conferences:rail.more-label')} onPress={lengthen(5)}>
              {w('conferences:rail.more')}
            </Button>
          </div>
        )}
        <TimeLeft until={stepEnds(meeting)} />
      </div>
    </div>
  );
}

/** What time it is, on the post. */
function Clock() {
  const { clock } = useConferenceHeld();
  const now = useServerTime(clock);
  return <b className={`${styles.clock} num`}>{timeInJapan(now)}</b>;
}
