import { copyInWords, type MadeCopy } from '@yoriai/shared/access-record/copy';
import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../words/use-words.tsx';
import styles from './print-mark.module.css';

interface PrintMarkProps {
  readonly made: MadeCopy | undefined;
  readonly drawn: boolean;
}

/** How often it stands on a page. */
const times = ['top', 'middle', 'bottom'] as const;

/** Number, day and name across every printed page (P18). Without a number nothing of the page is printed. */
export function PrintMark({ made, drawn }: PrintMarkProps) {
  const { t, language } = useWords();
  const mayPrint = made !== undefined;
  useLayoutEffect(() => {
    if (mayPrint) return;
    document.documentElement.dataset.copy = 'not-yet';
    return () => {
      delete document.documentElement.dataset.copy;
    };
  }, [mayPrint]);
  if (!made)
    return createPortal(
      <p className={styles.notYet} data-print="not-yet">
        {t('copies:not-yet')}
      </p>,
      document.body,
    );
  if (!made.marked || drawn) return null;
  const words = copyInWords(made.copy, language);
  return createPortal(
    <div className={styles.mark} data-print="mark" aria-hidden="true">
      {times.map((time) => (
        <span key={time}>{words}</span>
      ))}
    </div>,
    document.body,
  );
}
