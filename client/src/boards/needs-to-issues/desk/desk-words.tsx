import type { Card } from '@yoriai/shared/boards/card';
import { LiveText } from '../../../canvas/card/live-text.tsx';
import { useHandsOn, useSession, useWritable } from '../../../canvas/session/use-board.ts';
import { useWords } from '../../../words/use-words.tsx';
import styles from './desk.module.css';

/** だから、すること while one does not write it oneself: pressed, one writes on. */
export function DeskWords({ card }: { readonly card: Card }) {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  const { writing } = useHandsOn(card.id);
  const words = writing ? (
    <LiveText card={card} />
  ) : card.text === '' ? (
    <span className={styles.blank}>{w('needsToIssues:desk.write')}</span>
  ) : (
    card.text
  );
  if (!writable) return <p>{words}</p>;
  return (
    <button
      type="button"
      className={styles.write}
      aria-label={`${t('needsToIssues:desk.act')} ${card.text || t('needsToIssues:desk.write')}`}
      onClick={() => session.write(card.id, 'card')}
    >
      {words}
    </button>
  );
}
