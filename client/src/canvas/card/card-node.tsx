import { Handle, type NodeProps, Position } from '@xyflow/react';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import { type CSSProperties, memo } from 'react';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { CardSkin } from '../board-skin.ts';
import type { FlowNode } from '../flow/flow-model.ts';
import { useCard, useHandsOn, useSession, useUi } from '../session/use-board.ts';
import { useLitWord } from '../session/use-lit.ts';
import styles from './card.module.css';
import { CardEditor } from './card-editor.tsx';
import { CardFace } from './card-face.tsx';
import { CardMeta } from './card-meta.tsx';
import { elementOf } from './element.ts';
import { FarCard } from './far-card.tsx';
import { LiveText } from './live-text.tsx';
import { WidthGrip } from './width-grip.tsx';

const shapes: Record<CardSkin['shape'], string | undefined> = {
  pill: styles.pill,
  folded: styles.folded,
  'round-end': styles.roundEnd,
  gable: styles.gable,
  plain: undefined,
};

/** A card on the canvas. It hears of its own card only; React Flow moves the element around it. */
export const CardNode = memo(function CardNode({ id, selected }: NodeProps<FlowNode>) {
  // A card that is being written stays as it is: its editor must not be taken out of a conversion (CAN-6).
  const far = useUi((ui) => ui.far && ui.editing?.id !== id);
  const card = useCard(id);
  const session = useSession();
  const skin = card && session.skin.cards[card.kind];
  if (!card || !skin) return null;
  const paper = cardKindOf(session.skin.kind, card.kind)?.paper;
  const shape = cx(styles.card, shapes[skin.shape], selected && styles.selected);
  if (far) return <FarCard card={card} skin={skin} paper={paper} className={shape} selected={selected} />;
  return <NearCard id={id} paper={paper} className={shape} selected={selected} />;
});

interface NearCardProps {
  readonly id: string;
  readonly paper: string | undefined;
  readonly className: string;
  readonly selected: boolean;
}

function NearCard({ id, paper, className, selected }: NearCardProps) {
  const session = useSession();
  const words = useWords();
  const card = useCard(id);
  const hands = useHandsOn(id);
  const writing = useUi((ui) => ui.editing?.id === id && ui.editing.at === 'card');
  const current = useUi((ui) => ui.current === id);
  const lit = useLitWord(id);
  const dimmed = useUi((ui) => ui.dimmed.has(id));
  const skin = card && session.skin.cards[card.kind];
  if (!card || !skin) return null;
  const done = () => session.show({ editing: undefined });
  const quiet = skin.titled || skin.shape === 'pill' || session.skin.Face !== undefined;
  const live = hands.writing && !skin.titled && skin.shape !== 'pill' ? <LiveText card={card} /> : undefined;
  const own = writing ? <CardEditor id={id} onDone={done} autoFocus /> : live;
  const [first] = hands.selecting;
  return (
    <article
      id={elementOf(id)}
      className={cx(className, writing && styles.writing, lit && styles.lit, dimmed && styles.dimmed)}
      data-paper={paper}
      data-card={id}
      data-kind={card.kind}
      data-selected={selected || undefined}
      data-current={current || undefined}
      aria-label={`${words.t(skin.name)} ${session.skin.nameOf(card, words)}`}
    >
      <CardFace
        card={card}
        board={session.skin}
        skin={skin}
        text={own}
        meta={
          <>
            {lit && (
              <span className={styles.loose}>
                <Icon name="ring" />
                <span>{words.w(lit)}</span>
              </span>
            )}
            <CardMeta card={card} hands={hands} quiet={quiet} />
          </>
        }
      />
      {first && (
        <span
          className={styles.theirs}
          style={{ '--c': `var(--p${first.colour})` } as CSSProperties}
          aria-hidden="true"
        >
          <span className={styles.theirName}>{hands.selecting.map((person) => person.name).join('・')}</span>
        </span>
      )}
      <Handle type="source" position={Position.Top} className={cx(styles.cover, 'link-cover')}>
        <i className={styles.dot} />
        <i className={styles.dot} />
        <i className={styles.dot} />
        <i className={styles.dot} />
      </Handle>
      {selected && <WidthGrip id={id} />}
    </article>
  );
}
