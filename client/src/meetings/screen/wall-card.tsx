import type { Card } from '@yoriai/shared/boards/card';
import { boardKind, cardKindOf } from '@yoriai/shared/boards/registry';
import { boardFace } from '../../boards/board-face.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './notes.module.css';

interface WallCardProps {
  readonly board: string;
  readonly card: Card;
  /** It stands first, and is short enough to be set larger. */
  readonly isLarge: boolean;
  readonly isNew: boolean;
  /** There is no room for it right now. */
  readonly isHidden: boolean;
}

/** A note as it is read at the back of the hall: its kind by band, icon and word, and the words of a person. */
export function WallCard({ board, card, isLarge, isNew, isHidden }: WallCardProps) {
  const { w } = useWords();
  const face = boardFace(board)?.cards[card.kind];
  const paper = cardKindOf(boardKind(board), card.kind)?.paper;
  return (
    <article
      className={styles.note}
      data-paper={paper}
      data-large={isLarge || undefined}
      data-new={isNew || undefined}
      aria-hidden={isHidden}
    >
      {isNew && <span className={styles.just}>{w('wall:just')}</span>}
      {face && (
        <p className={styles.kind}>
          <Icon name={face.icon} />
          {w(face.name)}
        </p>
      )}
      <p className={styles.said} data-words>
        {card.text}
      </p>
    </article>
  );
}
