import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './problem.module.css';

/** A quiet sentence about something that could not be read, or may not be written (HOST-7). */
export function Problem({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.problem} role="status">
      <Icon name="info" />
      <span>{children}</span>
    </p>
  );
}
