import type { Card } from '@yoriai/shared/boards/card';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { BoardSkin, CardSkin } from '../board-skin.ts';
import styles from './card.module.css';

interface FaceProps {
  readonly card: Card;
  readonly board: BoardSkin;
  readonly skin: CardSkin;
  /** In place of the plain words: the editor, or the words with others' carets. */
  readonly text?: ReactNode;
  readonly meta?: ReactNode;
}

/** What stands on a card: its kind in icon and word, and its words. */
export function CardFace(props: FaceProps) {
  return props.skin.shape === 'pill' ? <PillFace {...props} /> : <SheetFace {...props} />;
}

function SheetFace({ card, skin, text, meta }: FaceProps) {
  const { w } = useWords();
  return (
    <>
      <p className={styles.kind}>
        <Icon name={skin.icon} />
        <span>{w(skin.name)}</span>
      </p>
      {text ?? <PlainText text={card.text} titled={skin.titled} />}
      {meta}
    </>
  );
}

function PillFace({ card, board, text, meta }: FaceProps) {
  const words = useWords();
  const details = board.detailsOf(card, words);
  return (
    <>
      <span className={styles.ring} aria-hidden="true">
        {board.ringOf(card)}
      </span>
      <b className={styles.name}>{board.nameOf(card, words)}</b>
      {details !== '' && <small className={styles.details}>{details}</small>}
      {text ?? (card.text !== '' && <small className={styles.remark}>{card.text}</small>)}
      {meta}
    </>
  );
}

function PlainText({ text, titled }: { readonly text: string; readonly titled: boolean }) {
  if (!titled) return <p className={styles.text}>{text}</p>;
  const [first = '', ...rest] = text.split('\n');
  return (
    <>
      <b className={styles.title}>{first}</b>
      {rest.length > 0 && <p className={styles.under}>{rest.join('\n')}</p>}
    </>
  );
}
