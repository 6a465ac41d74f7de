import { useWords } from '../words/use-words.tsx';
import styles from './opening.module.css';

/** A page on its way. */
export function Opening() {
  const { w } = useWords();
  return (
    <main className={styles.opening}>
      <p role="status">{w('shell:opening')}</p>
    </main>
  );
}
