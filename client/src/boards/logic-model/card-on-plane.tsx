import { isOpenSlot } from '@yoriai/shared/boards/logic-model/slots';
import { Fragment } from 'react';
import type { FaceParts } from '../../canvas/board-skin.ts';
import { useUi } from '../../canvas/session/use-board.ts';
import { cx } from '../../ui/cx.ts';
import styles from './card.module.css';
import { CardDetails } from './card-details.tsx';
import { KindLine } from './kind-line.tsx';
import { LooseEnd } from './loose-end.tsx';
import { SlotAct } from './slot-act.tsx';

/** A card of the house: its level, its words, and what belongs to them. A 赤丸 asks to be filled in (LGM-4). */
export function CardOnPlane({ card, words, meta }: FaceParts) {
  const written = useUi((ui) => ui.editing?.id === card.id && ui.editing.at === 'card');
  const slot = isOpenSlot(card) && !written;
  return (
    <div className={cx(styles.face, slot && styles.slot)} data-face={card.kind}>
      <KindLine card={card} />
      <Fragment key="words">{words}</Fragment>
      {slot ? <SlotAct card={card} /> : <CardDetails card={card} />}
      {meta}
      {card.kind === 'activity' && <LooseEnd id={card.id} at="plane" />}
    </div>
  );
}
