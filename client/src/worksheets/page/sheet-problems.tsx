import { Problem } from '../../boards/problem.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWorksheet, useWorksheetTopic } from '../session/use-worksheet.ts';
import styles from './page.module.css';

/** Says quietly what could not be read, and that a newer form is only shown (HOST-7). */
export function SheetProblems() {
  const session = useWorksheet();
  const { w } = useWords();
  useWorksheetTopic('values');
  useWorksheetTopic('rows');
  useWorksheetTopic('remarks');
  useWorksheetTopic('meta');
  const n = session.view.problems.length;
  if (n === 0 && !session.isNewer) return null;
  return (
    <div className={styles.problems}>
      {session.isNewer && <Problem>{w('worksheets:problem.newer')}</Problem>}
      {n > 0 && <Problem>{w('worksheets:problem.left-out', { n })}</Problem>}
    </div>
  );
}
