import type { ReactNode } from 'react';
import { KettlePicture } from '../../ui/kettle-picture.tsx';
import parts from './parts.module.css';
import { Title } from './title.tsx';
import styles from './waiting.module.css';

/** Nothing to do on the telephone: it says why, and that it changes by itself. */
export function Waiting({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.waiting}>
      <KettlePicture />
      <div className={parts.q}>
        <Title>{title}</Title>
        <p>{children}</p>
      </div>
    </div>
  );
}
