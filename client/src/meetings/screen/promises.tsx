import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { useWording } from '../../words/use-wording.ts';
import styles from './notes.module.css';

/** 約束ごと, read together at the beginning. */
export function Promises({ promises }: Pick<Meeting, 'promises'>) {
  const { shown } = useWording();
  return (
    <ol className={styles.promises}>
      {promises.map((promise) => (
        <li key={promise.ja}>{shown(promise)}</li>
      ))}
    </ol>
  );
}
