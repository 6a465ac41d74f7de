import type { ConsentPaper } from '@yoriai/shared/consents/consent';
import { Link } from 'wouter';
import { sheetAddress } from '../areas/queries.ts';
import { useWords } from '../words/use-words.tsx';
import styles from './consents.module.css';

interface ConsentPapersProps {
  readonly area: string;
  readonly papers: readonly ConsentPaper[];
}

/** The papers that a consent concerns; those that were put away are named without a way in. */
export function ConsentPapers({ area, papers }: ConsentPapersProps) {
  const { t, w } = useWords();
  if (papers.length === 0) return null;
  return (
    <ul className={styles.papers} aria-label={t('consents:line.papers')}>
      {papers.map((paper) => (
        <li key={paper.id}>
          {paper.away ? (
            <span>
              {paper.title}
              {w('consents:line.away')}
            </span>
          ) : (
            <Link href={sheetAddress(area, paper)}>{paper.title}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}
