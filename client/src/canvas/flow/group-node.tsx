import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { useGroup, useSession, useWritable } from '../session/use-board.ts';
import type { FlowNode } from './flow-model.ts';
import styles from './group-node.module.css';

/** 表札 and the paper under its cards. The title is the handle: it carries all of them. */
export const GroupNode = memo(function GroupNode({ id }: NodeProps<FlowNode>) {
  const session = useSession();
  const group = useGroup(id);
  const writable = useWritable();
  const { t } = useWords();
  if (!group) return null;
  const rename = () => writable && session.show({ question: { is: 'rename-group', id } });
  return (
    <div className={styles.paper} data-group={id}>
      <button
        type="button"
        tabIndex={-1}
        className={`group-title ${styles.title}`}
        onDoubleClick={rename}
        title={t('canvas:group.carry')}
      >
        {group.title === '' ? t('canvas:group.untitled') : group.title}
      </button>
    </div>
  );
});
