import type { ReactNode } from 'react';
import { Noren } from '../ui/noren.tsx';
import { ReadingButton } from '../ui/reading-button.tsx';
import styles from './doorway.module.css';
import { EngawaRoom } from './engawa-room.tsx';

export interface DoorwayProps {
  readonly title: ReactNode;
  readonly lead: ReactNode;
  /** For whom the form is. */
  readonly label?: ReactNode;
  readonly children: ReactNode;
}

/** The place before the noren: a form at the left, and the room that waits at the right. */
export function Doorway({ title, lead, label, children }: DoorwayProps) {
  return (
    <>
      <div className={styles.beam} />
      <div className={styles.two}>
        <main className={styles.form}>
          <Noren className={styles.noren} />
          <h1>{title}</h1>
          <p className={styles.lead}>{lead}</p>
          {label && <p className={styles.label}>{label}</p>}
          {children}
          <div className={styles.foot}>
            <ReadingButton />
          </div>
        </main>
        <div className={styles.picture} aria-hidden="true">
          <EngawaRoom />
        </div>
      </div>
    </>
  );
}
