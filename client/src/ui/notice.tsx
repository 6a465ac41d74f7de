import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './notice.module.css';

export interface NoticeProps {
  /** `trouble`: something did not go well; `done`: something was done, and may be taken back. */
  readonly kind: 'trouble' | 'done';
  /** What happened, and what to do now. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A kind message. A screen reader says it when it appears. */
export function Notice({ kind, children, action }: NoticeProps) {
  return (
    <div className={cx(styles.notice, styles[kind])} role={kind === 'trouble' ? 'alert' : 'status'}>
      <Icon name={kind === 'trouble' ? 'bang' : 'check'} />
      <p>{children}</p>
      {action}
    </div>
  );
}
