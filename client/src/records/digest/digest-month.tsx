import type { Digest } from '@yoriai/shared/records/digest';
import { quotable } from '@yoriai/shared/records/quotes';
import type { PracticeRecord } from '@yoriai/shared/records/records';
import { isPlanOnly } from '@yoriai/shared/records/states';
import { memo } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../words/use-words.tsx';
import { dayOfMonth, shortDay, weekdayOf, wholeDay } from '../days.ts';
import { KindSign } from '../kind-sign.tsx';
import { useLooked } from '../use-looked.ts';
import styles from './digest.module.css';
import { QuotableText } from './quotable-text.tsx';

interface DigestMonthProps {
  readonly month: Digest['months'][number];
}

export function DigestMonth({ month: { month, records } }: DigestMonthProps) {
  const { w } = useWords();
  return (
    <section className={styles.month} aria-labelledby={`month-${month}`}>
      <h2 id={`month-${month}`}>
        {wholeDay(month)} <small className="num">{w('records:count', { n: records.length })}</small>
      </h2>
      {records.map((record) => (
        <DigestRecord key={record.id} record={record} />
      ))}
    </section>
  );
}

interface DigestRecordProps {
  readonly record: PracticeRecord;
}

/** Date and meeting, then plan → process → monitoring. */
const DigestRecord = memo(function DigestRecord({ record }: DigestRecordProps) {
  const { t, w } = useWords();
  const { hrefOf } = useLooked();
  const { id, date = '', meeting, place, recorder, kind, monitoring, report } = record;
  const name = meeting.trim() || t('records:line.no-meeting');
  return (
    <article className={styles.record} aria-label={`${shortDay(date)} ${name}`} data-record={id}>
      <header>
        <p className={styles.day}>
          <b className="num">{dayOfMonth(date)}</b>
          <small>{t('records:line.weekday', { day: weekdayOf(date) })}</small>
        </p>
        <h3>
          <Link href={hrefOf({ view: undefined, row: id })}>{name}</Link>
        </h3>
        <p className={styles.about}>
          <KindSign kind={kind} />
          {place && <span>{place}</span>}
          {recorder && <span>{recorder}</span>}
          {report && <span>{w('records:mark.report')}</span>}
          {isPlanOnly(record) && <span>{w('records:mark.plan')}</span>}
        </p>
      </header>
      {quotable.map(
        (text) =>
          record[text].trim() !== '' && (
            <div key={text} className={styles.part} data-part={text}>
              <h4>{w(`records:digest.${text}`)}</h4>
              <QuotableText record={record} column={text} />
            </div>
          ),
      )}
      {monitoring.trim() !== '' && (
        <div className={styles.part} data-part="monitoring">
          <h4>{w('records:digest.monitoring')}</h4>
          <p>{monitoring.trim()}</p>
        </div>
      )}
    </article>
  );
});
