import { limits } from '@yoriai/shared/limits';
import { useWords } from '../../words/use-words.tsx';
import { useSession } from '../session/use-board.ts';
import { mostAtOnce } from './lay-down.ts';
import styles from './paste.module.css';
import type { Pasting } from './pasting.ts';

interface PasteSaysProps {
  readonly pasting: Pasting;
  /** How many are put down now, of how many that are left. */
  readonly now: number;
  readonly left: number;
}

/** What does not go in as it was pasted; nothing is left off in silence (B-5). */
export function PasteSays({ pasting, now, left }: PasteSaysProps) {
  const { view } = useSession();
  const { w } = useWords();
  const room = limits.cardsPerBoard - view.cards.size;
  return (
    <div className={styles.says} role="status">
      {left > now && now === mostAtOnce && <p>{w('paste:more', { most: mostAtOnce, n: left - now })}</p>}
      {left > now && now < mostAtOnce && <p>{w('paste:full', { n: Math.max(0, room) })}</p>}
      {pasting.cut > 0 && <p>{w('paste:cut', { most: limits.cardTextCharacters, n: pasting.cut })}</p>}
      {pasting.withoutWords > 0 && <p>{w('paste:without-words', { n: pasting.withoutWords })}</p>}
    </div>
  );
}
