import { boardSchema, schemaOf } from '@yoriai/shared/documents/board';
import { useSession, useTopic } from '../canvas/session/use-board.ts';
import { useWords } from '../words/use-words.tsx';
import { Problem } from './problem.tsx';

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
