import { useStore as useFlow, ViewportPortal } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { useStore } from '../../collaboration/react.tsx';
import { useSession } from '../session/use-board.ts';
import styles from './pointers.module.css';

/** Where the others point. */
export function Pointers() {
  const { document } = useSession();
  const others = useStore(document.others);
  const zoom = useFlow((state) => state.transform[2]);
  return (
    <ViewportPortal>
      {others.map(({ clientId, presence: { pointer, user } }) => {
        if (!pointer) return null;
        const style = {
          '--c': `var(--p${user.colour})`,
          transform: `translate(${pointer[0]}px, ${pointer[1]}px) scale(${1 / zoom})`,
        } as CSSProperties;
        return (
          <span
            key={clientId}
            className={styles.pointer}
            style={style}
            aria-hidden="true"
            data-pointer={user.name}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path
                d="M4 2.5 20.5 9.8 13 12.5 10 20Z"
                fill="currentColor"
                stroke="var(--paper)"
                strokeWidth="1.5"
              />
            </svg>
            <span>{user.name}</span>
          </span>
        );
      })}
    </ViewportPortal>
  );
}
