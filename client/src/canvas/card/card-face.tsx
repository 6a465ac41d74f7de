import type { Card } from '@yoriai/shared/boards/card';
import { Fragment, type ReactNode } from 'react';
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

/**
 * What stands on a card: its kind in icon and word, and its words. One tree for every shape: the words keep their
 * place in it when somebody changes the kind, so an editor in them is not made anew and no conversion is torn (CAN-6).
 */
export function CardFace({ card, board, skin, text, meta }: FaceProps) {
  const pill = skin.shape === 'pill';
  const words = text ?? <PlainText text={card.text} pill={pill} titled={skin.titled} />;
  if (board.Face) return <board.Face card={card} words={words} meta={meta} />;
  return (
    <>
      {pill ? <PillHead card={card} board={board} /> : <SheetHead skin={skin} />}
      <Fragment key="words">{words}</Fragment>
      {board.CardExtra && <board.CardExtra card={card} />}
      {meta}
    </>
  );
}

function SheetHead({ skin }: { readonly skin: CardSkin }) {
  const { w } = useWords();
  return (
    <p className={styles.kind}>
      <Icon name={skin.icon} />
      <span>{w(skin.name)}</span>
    </p>
  );
}

function PillHead({ card, board }: { readonly card: Card; readonly board: BoardSkin }) {
  const words = useWords();
  const details = board.detailsOf(card, words);
  return (
    <>
      <span className={styles.ring} aria-hidden="true">
        {board.ringOf(card)}
      </span>
      <b className={styles.name}>{board.nameOf(card, words)}</b>
      {details !== '' && <small className={styles.details}>{details}</small>}
    </>
  );
}

interface PlainTextProps {
  readonly text: string;
  readonly pill: boolean;
  readonly titled: boolean;
}

function PlainText({ text, pill, titled }: PlainTextProps) {
  if (pill) return text === '' ? null : <small className={styles.remark}>{text}</small>;
  if (!titled) return <p className={styles.text}>{text}</p>;
  const [first = '', ...rest] = text.split('\n');
  return (
    <>
      <b className={styles.title}>{first}</b>
      {rest.length > 0 && <p className={styles.under}>{rest.join('\n')}</p>}
    </>
  );
}
