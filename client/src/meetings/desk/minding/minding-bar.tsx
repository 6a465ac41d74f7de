import type { ReactNode } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import styles from './minding-bar.module.css';

interface MindingBarProps {
  readonly icon: string;
  readonly acts: ReactNode;
  readonly children: ReactNode;
}

/** One calm line above the work: something to be minded, and what may be done about it. */
export function MindingBar({ icon, acts, children }: MindingBarProps) {
  return (
    <div className={styles.bar} role="status">
      <Icon name={icon} />
      <p>{children}</p>
      <div>{acts}</div>
    </div>
  );
}
