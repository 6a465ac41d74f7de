import type { RecordLine } from '@yoriai/shared/access-record/api';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './record-page.module.css';

/** Whose lines alone are looked at. */
export interface OnePerson {
  readonly id: string;
  readonly name: string;
}

interface LinesProps {
  readonly lines: readonly RecordLine[];
  readonly withArea: boolean;
  readonly onPerson: (person: OnePerson) => void;
}

/** The lines under their days, the newest first. */
export function Lines({ lines, withArea, onPerson }: LinesProps) {
  return byDay(lines).map(([day, those]) => (
    <section key={`${day} ${those[0]?.number}`} className={styles.day}>
      <h2>{writeDate(day, 'both')}</h2>
      <ol>
        {those.map((line) => (
          <Line key={line.number} line={line} withArea={withArea} onPerson={onPerson} />
        ))}
      </ol>
    </section>
  ));
}

interface LineProps extends Pick<LinesProps, 'withArea' | 'onPerson'> {
  readonly line: RecordLine;
}

const clock = new Intl.DateTimeFormat('ja-JP', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Tokyo',
});

function Line({ line: { number, at, what, who, on, area }, withArea, onPerson }: LineProps) {
  const { t, w } = useWords();
  const name = who?.name;
  return (
    <li className={styles.line}>
      <time dateTime={new Date(at).toISOString()}>{clock.format(at)}</time>
      <div className={styles.who}>
        {who && name !== undefined ? (
          <Button
            variant="quiet"
            aria-label={t('accessRecord:only-name', { name })}
            onPress={() => onPerson({ id: who.id, name })}
          >
            {name}
          </Button>
        ) : (
          <span>{w(who ? 'accessRecord:someone-gone' : 'accessRecord:by-itself')}</span>
        )}
      </div>
      <div className={styles.what}>
        <span>{w(`accessRecord:happened.${what}`)}</span>
        <b>{on.name ?? w(on.of === 'organization' ? 'accessRecord:whole' : 'accessRecord:gone')}</b>
        {withArea && area !== undefined && on.of !== 'area' && <small>{area}</small>}
      </div>
      <span className={styles.number}>{w('accessRecord:number', { n: number })}</span>
    </li>
  );
}

/** A clock that was set back begins a day anew: the lines stand as they were put down. */
function byDay(lines: readonly RecordLine[]): readonly (readonly [string, readonly RecordLine[]])[] {
  const days: [string, RecordLine[]][] = [];
  for (const line of lines) {
    const day = dayInJapan(line.at);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(line);
    else days.push([day, [line]]);
  }
  return days;
}
