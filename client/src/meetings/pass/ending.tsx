import type { PassView } from '@yoriai/shared/meetings/api';
import { Fragment } from 'react';
import { useWords } from '../../words/use-words.tsx';
import styles from './ending.module.css';

/** おひらき: nothing of the meeting is on the wall any more; whom to turn to is (MTG-10). */
export function Over({ contacts }: Pick<PassView, 'contacts'>) {
  const { w } = useWords();
  return (
    <main className={styles.over}>
      <h1>{w('wall:over')}</h1>
      {contacts.length > 0 && (
        <>
          <p>{w('wall:overText')}</p>
          <dl className={styles.contacts}>
            {contacts.map(({ label, phone }) => (
              <Fragment key={`${label} ${phone}`}>
                <dt>{label}</dt>
                <dd>{phone}</dd>
              </Fragment>
            ))}
          </dl>
        </>
      )}
    </main>
  );
}

/** The pass was taken back, or its day is over. */
export function PassGone({ kind }: Pick<PassView, 'kind'>) {
  const { w } = useWords();
  return (
    <main className={styles.over}>
      <h1>{w(kind === 'table' ? 'wall:table.gone' : 'wall:gone')}</h1>
      <p>{w(kind === 'table' ? 'wall:table.goneText' : 'wall:goneText')}</p>
    </main>
  );
}
