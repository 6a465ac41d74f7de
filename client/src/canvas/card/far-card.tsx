import { Handle, Position } from '@xyflow/react';
import type { Card } from '@yoriai/shared/boards/card';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../words/use-words.tsx';
import type { CardSkin } from '../board-skin.ts';
import { useSession, useUi } from '../session/use-board.ts';
import { useLitWord } from '../session/use-lit.ts';
import styles from './card.module.css';
import { elementOf } from './element.ts';

/** Height of the kind and the rim, and of one line of the large letters, in canvas units. */
const rim = 40;
const line = 27.5;

/** How many whole lines fit. */
const linesIn = (height: number): number => Math.max(1, Math.floor((height - rim) / line));

interface FarCardProps {
  readonly card: Card;
  readonly skin: CardSkin;
  readonly paper: string | undefined;
  readonly className: string;
  readonly selected: boolean;
}

/** A card from a distance: outline, colour, its kind and the first of its words in large letters, so that hundreds can be panned at once (CAN-5). */
export function FarCard({ card, skin, paper, className, selected }: FarCardProps) {
  const session = useSession();
  const words = useWords();
  const lit = useLitWord(card.id);
  const dimmed = useUi((ui) => ui.dimmed.has(card.id));
  const pill = skin.shape === 'pill';
  return (
    <article
      id={elementOf(card.id)}
      className={cx(className, styles.far, lit && styles.lit, dimmed && styles.dimmed)}
      style={{ height: session.heightOf(card.id) }}
      data-paper={paper}
      data-card={card.id}
      data-kind={card.kind}
      data-selected={selected || undefined}
      aria-label={`${words.t(skin.name)} ${session.skin.nameOf(card, words)}`}
    >
      {pill && <span className={styles.ring}>{session.skin.ringOf(card)}</span>}
      <b className={styles.word}>{words.t(skin.tool)}</b>
      <span
        className={styles.glimpse}
        style={{ WebkitLineClamp: skin.titled ? 1 : linesIn(session.heightOf(card.id)) }}
      >
        {card.text}
      </span>
      <Handle type="source" position={Position.Top} className={cx(styles.cover, 'link-cover')} />
    </article>
  );
}
