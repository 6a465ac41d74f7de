import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { KettlePicture } from '../ui/kettle-picture.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './trouble-page.module.css';

export interface TroublePageProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The next step. */
  readonly acts: ReactNode;
}

/** A whole page that says what is the matter and what to do. */
export function TroublePage({ title, children, acts }: TroublePageProps) {
  const { t } = useWords();
  return (
    <>
      <TopBar crumbs={[{ label: t('shell:product') }]} />
      <main className={styles.page}>
        <EmptyState picture={<KettlePicture />} title={title} acts={acts}>
          {children}
        </EmptyState>
      </main>
    </>
  );
}
