import { boardSchema, schemaOf } from '@yoriai/shared/documents/board';
import type { ReactNode } from 'react';
import { useSession, useTopic } from '../canvas/session/use-board.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './board.module.css';

/** Says quietly what could not be read, and that a newer form is only shown (HOST-7). */
export function BoardProblems() {
  const { view } = useSession();
  const { w } = useWords();
  useTopic('cards');
  useTopic('links');
  useTopic('groups');
  useTopic('sketch');
  useTopic('meta');
  const n = view.problems.length;
  const newer = schemaOf(view.board.meta) > boardSchema;
  return (
    <>
      {newer && <Problem>{w('boards:problem.newer')}</Problem>}
      {n > 0 && <Problem>{w('boards:problem.left-out', { n })}</Problem>}
    </>
  );
}

function Problem({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.problem} role="status">
      <Icon name="info" />
      <span>{children}</span>
    </p>
  );
}
