import type { Card } from '@yoriai/shared/boards/card';
import { useContext } from 'react';
import { ModelContext } from '../../canvas/flow/model-context.ts';
import { useSession, useWritable } from '../../canvas/session/use-board.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { WordKey } from '../../words/words.ts';
import styles from './card.module.css';

const asks: Readonly<Record<string, WordKey>> = {
  ideal: 'logicModel:slot.ideal',
  goal: 'logicModel:slot.goal',
  activity: 'logicModel:slot.activity',
  output: 'logicModel:slot.output',
  resource: 'logicModel:slot.resource',
};

/** 赤丸: says what is to be talked about here; pressed, one writes it down (LGM-4). */
export function SlotAct({ card: { id, kind } }: { readonly card: Card }) {
  const session = useSession();
  const onPlane = useContext(ModelContext) !== undefined;
  const { w } = useWords();
  const writable = useWritable();
  const ask = asks[kind];
  return (
    ask && (
      <button
        type="button"
        className={cx(styles.toFill, 'nodrag nopan')}
        disabled={!writable}
        onClick={(event) => {
          event.stopPropagation();
          session.write(id, onPlane ? 'card' : 'list');
        }}
      >
        <Icon name="ring" />
        <span>{w(ask)}</span>
      </button>
    )
  );
}
