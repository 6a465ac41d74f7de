import { writeDate } from '@yoriai/shared/writing/write-date';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './kept-sign.module.css';
import { useKept } from './queries.ts';

/** Beside a paper that was put away because its day had passed, and what can become of it (P19). */
export function ExpiredSign({ area, paper }: { readonly area: string; readonly paper: string }) {
  const { w } = useWords();
  const found = useKept(area, paper);
  if (found?.kept.expired === undefined) return null;
  return (
    <p className={styles.over}>
      <Icon name="clock" />
      <span>
        <b>{w('retention:expired', { day: writeDate(found.kept.until, 'era') })}</b>{' '}
        {w('retention:expired-hint')}
      </span>
    </p>
  );
}
