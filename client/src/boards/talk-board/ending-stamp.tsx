import type { Card } from '@yoriai/shared/boards/card';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { endingOf } from './endings.ts';
import styles from './talk-board.module.css';

/** きょうの終わり, stamped on the card: 次回検討 looks as complete as the others (MAP-6). */
export function EndingStamp({ card }: { readonly card: Card }) {
  const { w } = useWords();
  const ending = endingOf(card);
  if (!ending) return null;
  return (
    <span className={styles.stamp} data-ending={ending.ending}>
      <Icon name={ending.icon} />
      <span>{w(ending.words)}</span>
    </span>
  );
}
