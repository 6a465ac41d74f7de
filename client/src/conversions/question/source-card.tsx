import type { Card } from '@yoriai/shared/boards/card';
import { useSession } from '../../canvas/session/use-board.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { kindLook } from '../kind-look.ts';
import styles from './reword.module.css';

/** A card as it lies there, to be read while its new words are written. */
export function SourceCard({ card }: { readonly card: Card }) {
  const { view } = useSession();
  const { w } = useWords();
  const look = kindLook(view.kind, card.kind);
  return (
    <div className={styles.source} data-paper={look?.paper}>
      {look && (
        <span className={styles.kind}>
          <Icon name={look.icon} />
          <span>{w(look.name)}</span>
        </span>
      )}
      <p>{card.text.trim() === '' ? w('conversions:question.no-words') : card.text}</p>
    </div>
  );
}
