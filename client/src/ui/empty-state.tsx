import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  /** A drawing of 250 × 138. */
  readonly picture?: ReactNode;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The next step. */
  readonly acts?: ReactNode;
}

/** Nothing here yet, or something failed: what it is, and the next step (UX-6). */
export function EmptyState({ picture, title, children, acts }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      {picture}
      <h2>{title}</h2>
      <p>{children}</p>
      {acts && <div className={styles.acts}>{acts}</div>}
    </section>
  );
}
