import type { PracticeRecord } from '@yoriai/shared/records/records';
import { isBackdated, isPlanOnly, isWaited } from '@yoriai/shared/records/states';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './records.module.css';

interface RecordMarksProps {
  readonly record: PracticeRecord;
  /** Others' records of the same meeting. */
  readonly twins?: number | undefined;
  readonly today: string;
}

/** What is to be known of a record at a glance; each in words (B-35). */
export function RecordMarks({ record, twins = 0, today }: RecordMarksProps) {
  const { w } = useWords();
  const { cards, report } = record;
  const planOnly = isPlanOnly(record);
  if (!report && !planOnly && !isBackdated(record) && cards.length === 0 && twins === 0) return null;
  return (
    <span className={styles.marks}>
      {planOnly && (
        <span className={styles.mark} data-open={isWaited(record, today) || undefined}>
          <Icon name="ring" />
          <span>{w(record.plan.trim() === '' ? 'records:mark.blank' : 'records:mark.plan')}</span>
        </span>
      )}
      {report && (
        <span className={styles.mark}>
          <span>{w('records:mark.report')}</span>
        </span>
      )}
      {isBackdated(record) && (
        <span className={styles.mark}>
          <Icon name="history" />
          <span>{w('records:mark.late')}</span>
        </span>
      )}
      {twins > 0 && (
        <span className={styles.mark}>
          <Icon name="users" />
          <span>{w('records:mark.twins', { n: twins + 1 })}</span>
        </span>
      )}
      {cards.length > 0 && (
        <span className={styles.mark}>
          <Icon name="link" />
          <span>{w('records:mark.cards', { n: cards.length })}</span>
        </span>
      )}
    </span>
  );
}
