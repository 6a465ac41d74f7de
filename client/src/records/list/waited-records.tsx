import { foldTight } from '@yoriai/shared/records/fold';
import type { PracticeRecord } from '@yoriai/shared/records/records';
import { isWaited } from '@yoriai/shared/records/states';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useSignedIn } from '../../people/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { shortDay, weekdayOf } from '../days.ts';
import styles from './waited.module.css';

interface WaitedRecordsProps {
  readonly records: readonly PracticeRecord[];
  readonly today: string;
  readonly hrefOf: (id: string) => string;
}

/** So many are shown before somebody asks for the rest. */
const atFirst = 3;

/** 「記録しましたか」: one's own plans whose day is over, and of which nobody knows yet how it went. */
export function WaitedRecords({ records, today, hrefOf }: WaitedRecordsProps) {
  const { t, w } = useWords();
  const { self } = useSignedIn();
  const [all, setAll] = useState(false);
  const waited = useMemo(
    () => records.filter((record) => isWaited(record, today) && isOf(record, self.name)),
    [records, today, self.name],
  );
  if (waited.length === 0) return null;
  const shown = all ? waited : waited.slice(0, atFirst);
  return (
    <section className={styles.waited} aria-label={t('records:waited.title')}>
      <h2>
        <Icon name="ring" />
        <span>{w('records:waited.title')}</span>
        <small className="num">{w('records:count', { n: waited.length })}</small>
      </h2>
      <p>{w('records:waited.text')}</p>
      <ul>
        {shown.map(({ id, date = '', meeting }) => (
          <li key={id}>
            <Link href={hrefOf(id)}>
              <span className="num">
                {shortDay(date)}
                <small>{t('records:line.weekday', { day: weekdayOf(date) })}</small>
              </span>
              <b>{meeting.trim() || t('records:line.no-meeting')}</b>
              <span className={styles.act}>
                <Icon name="pen" />
                <span>{w('records:waited.write')}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < waited.length && (
        <Button variant="quiet" icon="down" onPress={() => setAll(true)}>
          {w('records:waited.more', { n: waited.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** Whose it is to write: the recorder's, or while none is named, whoever put it down. */
const isOf = ({ recorder, by }: PracticeRecord, name: string): boolean =>
  (foldTight(recorder) || foldTight(by)).includes(foldTight(name));
