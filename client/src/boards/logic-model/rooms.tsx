import { useInternalNode } from '@xyflow/react';
import { useSession, useTopic, useWritable } from '../../canvas/session/use-board.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { addSlot } from './acts.ts';
import { useFacts } from './facts.ts';
import styles from './house.module.css';
import { type HouseFrame, roomBelow } from './house-frame.ts';

/** Below each 目標 without 取り組み, the place where one could be talked about (LGM-4). */
export function Rooms() {
  useTopic('places');
  const goals = useFacts(({ gaps }) => gaps.goalsWithoutActivity);
  return goals.map(({ id }) => <Room key={id} goal={id} />);
}

function Room({ goal }: { readonly goal: string }) {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  const room = roomBelow(session, goal);
  const node = useInternalNode(goal);
  if (!room) return null;
  const { x, y } = node?.internals.positionAbsolute ?? { x: room.x, y: room.y };
  const from = { x: x + (node?.measured.width ?? 0) / 2, y: y + (node?.measured.height ?? 0) + 4 };
  const to = { x: room.x + room.width / 2, y: room.y - 4 };
  const card = session.view.cards.get(goal);
  return (
    <>
      <svg className={styles.drawing} width="1" height="1" aria-hidden="true">
        <path
          className={styles.missing}
          d={`M${from.x} ${from.y}C${from.x} ${from.y + 50} ${to.x} ${to.y - 50} ${to.x} ${to.y}`}
        />
      </svg>
      <button
        type="button"
        className={`${styles.room} nodrag nopan`}
        style={{ transform: `translate(${room.x}px, ${room.y}px)`, width: room.width, height: room.height }}
        disabled={!writable}
        aria-label={t('logicModel:slot.room', { goal: card?.text.trim() ?? '' })}
        onClick={() => addSlot(session, 'activity', goal)}
      >
        <Icon name="plus" />
        <span>{w('logicModel:slot.activity')}</span>
      </button>
    </>
  );
}

/** Where the roof has no 目的 yet. */
export function RoofSlot({ frame: { left, right, ridge, eaves } }: { readonly frame: HouseFrame }) {
  const session = useSession();
  const { w } = useWords();
  const writable = useWritable();
  const width = 460;
  return (
    <button
      type="button"
      className={`${styles.roofSlot} nodrag nopan`}
      style={{
        transform: `translate(${(left + right - width) / 2}px, ${ridge + 24}px)`,
        width,
        height: eaves - ridge - 44,
      }}
      disabled={!writable}
      onClick={() => addSlot(session, 'ideal')}
    >
      <Icon name="plus" />
      <span>{w('logicModel:slot.ideal')}</span>
    </button>
  );
}
