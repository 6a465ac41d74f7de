import { lazy, Suspense } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { entranceOf } from '../join-address.ts';
import { useDesk } from './desk-context.ts';
import { peopleLists } from './people/people-lists.ts';
import styles from './reception.module.css';

const JoinSheet = lazy(async () => ({ default: (await import('./join/join-sheet.tsx')).JoinSheet }));

/** 受付: the QR and the six figures, and who has come so far. */
export function Reception() {
  const { t, w } = useWords();
  const { meeting, people } = useDesk();
  const { here, waiting } = peopleLists(people);
  return (
    <section className={styles.reception} aria-label={t('desk:reception.title')}>
      <h2>{w('desk:reception.title')}</h2>
      {meeting.code !== undefined && (
        <Suspense fallback={null}>
          <JoinSheet code={meeting.code} entrance={entranceOf(meeting)} />
        </Suspense>
      )}
      <p>{w('desk:reception.text')}</p>
      <h3 role="status">{w('desk:reception.here', { n: here.length })}</h3>
      {here.length + waiting.length === 0 && <p>{w('desk:reception.nobody')}</p>}
      <ul className={styles.names}>
        {here.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
