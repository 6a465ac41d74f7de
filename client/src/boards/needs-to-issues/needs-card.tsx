import type { FaceParts } from '../../canvas/board-skin.ts';
import { CardHints } from '../../canvas/hints/card-hints.tsx';
import { useUi } from '../../canvas/session/use-board.ts';
import { cx } from '../../ui/cx.ts';
import styles from './card.module.css';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { DeskFoot } from './desk/desk-foot.tsx';
import { DeskHead } from './desk/desk-head.tsx';
import { DeskWords } from './desk/desk-words.tsx';

/**
 * A card of this board on the plane. The column says its kind; the card says its 表札, how many voices it carries and
 * what is still open. A 課題 that lies on the desk is opened where it stands.
 */
export function NeedsCard({ card, words, meta }: FaceParts) {
  const onDesk = useUi((ui) => ui.desk === card.id);
  const writing = useUi((ui) => ui.editing?.id === card.id && ui.editing.at === 'card');
  const quoted =
    card.kind === 'voice' && !writing && card.text !== '' && !card.text.trimStart().startsWith('「');
  return (
    <div className={cx(styles.face, onDesk && `${styles.desk} nodrag nopan`)} data-face={card.kind}>
      {onDesk ? <DeskHead card={card} /> : <CardHead card={card} />}
      <div className={cx(styles.words, quoted && styles.quoted)}>
        {onDesk && !writing ? <DeskWords card={card} /> : words}
      </div>
      {!onDesk && (
        <div className="nodrag nopan">
          <CardHints card={card} />
        </div>
      )}
      {onDesk ? <DeskFoot card={card} writeAt="card" /> : <CardFoot card={card} at="plane" />}
      {!onDesk && meta}
    </div>
  );
}
