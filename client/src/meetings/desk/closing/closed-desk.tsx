import type { Shelf } from '@yoriai/shared/areas/area';
import { reopenMs } from '@yoriai/shared/meetings/commands';
import { secondsLeft } from '@yoriai/shared/meetings/timing';
import { unshownUntil } from '@yoriai/shared/retention/meetings';
import { areaAddress, worksheetAddress } from '../../../areas/queries.ts';
import { shortDay } from '../../../records/days.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { KettlePicture } from '../../../ui/kettle-picture.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useServerTime } from '../../use-server-time.ts';
import { useDesk } from '../desk-context.ts';
import { timerWords } from '../rail/run-times.ts';
import styles from './closing.module.css';
import { RecordDraft } from './record-draft.tsx';

/** After おひらき: the way to the minutes, and ten minutes in which it can be opened again (MTG-10). */
export function ClosedDesk({ shelf }: { readonly shelf: Shelf }) {
  const { w } = useWords();
  const { area, meeting, run } = useDesk();
  // Newest last; one that was put away or redacted since is not offered.
  const minutes = meeting.minutes.filter((id) => shelf.sheets.some((it) => it.id === id));
  const last = minutes.at(-1);
  return (
    <section className={styles.closed}>
      <KettlePicture />
      <h1>{w('desk:closed.title')}</h1>
      <p>{w(last === undefined ? 'desk:closed.noMinutes' : 'desk:closed.text')}</p>
      <div className={styles.acts}>
        {last === undefined ? (
          <Button variant="primary" onPress={() => void run({ do: 'close' })}>
            {w('desk:closed.makeMinutes')}
          </Button>
        ) : (
          <ButtonLink href={worksheetAddress(area, last)} variant="primary" stitched icon="sheet">
            {w('desk:closed.minutes')}
          </ButtonLink>
        )}
        <ButtonLink href={areaAddress(area)}>{w('meetings:looking.toShelf')}</ButtonLink>
      </div>
      <RecordDraft shelf={shelf} />
      <Reopening />
      <p className={styles.quiet}>{w('desk:closed.kept', { day: shortDay(unshownUntil(meeting)) })}</p>
    </section>
  );
}

function Reopening() {
  const { w } = useWords();
  const { meeting, clock, run } = useDesk();
  const now = useServerTime(clock);
  const left = secondsLeft((meeting.closedAt ?? 0) + reopenMs, { now, offset: 0 });
  if (left === 0) return <p className={styles.quiet}>{w('desk:closed.over')}</p>;
  return (
    <div className={styles.reopen}>
      <p>{w('desk:closed.slip')}</p>
      <Button icon="undo" onPress={() => void run({ do: 'reopen' })}>
        {w('desk:closed.reopen')}
      </Button>
      <p className="num" role="timer">
        {w('desk:closed.left', { time: timerWords(left) })}
      </p>
    </div>
  );
}
