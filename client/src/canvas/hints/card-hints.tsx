import type { Card } from '@yoriai/shared/boards/card';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSession, useWritable } from '../session/use-board.ts';
import styles from './card-hints.module.css';

/** What a card might be asked, said kindly; it may stay as it is (B-12, B-13). */
export function CardHints({ card }: { readonly card: Card }) {
  const session = useSession();
  const { w } = useWords();
  const writable = useWritable();
  const hints = session.skin.hintsOf?.(card) ?? [];
  if (hints.length === 0) return null;
  return (
    <ul className={styles.hints}>
      {hints.map(({ text, act }) => (
        <li key={text}>
          <Icon name="info" />
          <span>{w(text)}</span>
          {act && writable && (
            <Button icon={act.icon} onPress={() => act.run(session)}>
              {w(act.words)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
