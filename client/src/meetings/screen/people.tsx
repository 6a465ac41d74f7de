import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { useWords } from '../../words/use-words.tsx';
import { SeatsRing } from '../phone/seats-ring.tsx';
import styles from './side.module.css';

/** How many are here: cushions in a round, and the number. */
export function People({ present }: Pick<Meeting, 'present'>) {
  const { w } = useWords();
  const people = present.phones + present.hall;
  return (
    <div className={styles.who}>
      <SeatsRing people={people - 1} />
      <p>
        <b>{w('wall:people', { n: people })}</b>
        <span>{w('wall:here')}</span>
        <span>{w('wall:split', { phones: present.phones, hall: present.hall })}</span>
      </p>
    </div>
  );
}
