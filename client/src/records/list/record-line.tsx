import type { PracticeRecord } from '@yoriai/shared/records/records';
import { memo } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../words/use-words.tsx';
import { dayOfMonth, weekdayOf } from '../days.ts';
import { hoursOf } from '../hours.ts';
import { KindSign } from '../kind-sign.tsx';
import { RecordMarks } from '../record-marks.tsx';
import styles from './list.module.css';

interface RecordLineProps {
  readonly record: PracticeRecord;
  readonly href: string;
  readonly isOpen: boolean;
  /** Whether Tab leads here: of a list of thousands, to one line. */
  readonly isStop: boolean;
  readonly twins: number;
  readonly today: string;
}

/** One record as a line of the list. */
export const RecordLine = memo(function RecordLine(props: RecordLineProps) {
  const { record, href, isOpen, isStop, twins, today } = props;
  const { t, w } = useWords();
  const { date, time, meeting, place, recorder, kind, number } = record;
  const first = firstLine(record);
  return (
    <Link
      href={href}
      className={styles.line}
      data-record={record.id}
      aria-current={isOpen || undefined}
      tabIndex={isStop ? 0 : -1}
    >
      <span className={styles.day}>
        {date === undefined ? (
          <small>{w('records:line.no-day')}</small>
        ) : (
          <>
            <b className="num">{dayOfMonth(date)}</b>
            <small>{t('records:line.weekday', { day: weekdayOf(date) })}</small>
          </>
        )}
      </span>
      <span className={styles.main}>
        <b className={styles.meeting}>
          {meeting.trim() || <span className={styles.blank}>{w('records:line.no-meeting')}</span>}
        </b>
        <span className={styles.about}>
          <KindSign kind={kind} />
          {time && <span className="num">{hoursOf(time, t('records:line.next-day'))}</span>}
          {place && <span>{place}</span>}
          {recorder && <span>{recorder}</span>}
          {number !== undefined && <span className="num">{w('records:line.number', { n: number })}</span>}
        </span>
      </span>
      <span className={styles.told}>
        {first && <span className={styles.first}>{first}</span>}
        <RecordMarks record={record} twins={twins} today={today} />
      </span>
    </Link>
  );
});

/** How it went, or else what was meant to be. */
function firstLine({ process, plan }: PracticeRecord): string {
  const words = process.trim() || plan.trim();
  return words.split('\n', 1)[0] ?? '';
}
