import type { FaceParts } from '../../canvas/board-skin.ts';
import { cx } from '../../ui/cx.ts';
import { endingOf } from './endings.ts';
import styles from './talk-board.module.css';
import { TalkFoot } from './talk-foot.tsx';

/** A card on the plane: the lane says its kind, the card its words, who, and how the talk ended. */
export function TalkCard({ card, words, meta }: FaceParts) {
  return (
    <div className={cx(styles.face, endingOf(card) && styles.ended)} data-face={card.kind}>
      <div className={styles.words}>{words}</div>
      <TalkFoot card={card} />
      {meta}
    </div>
  );
}
