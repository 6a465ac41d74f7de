import type { RecordsPreview } from '@yoriai/shared/records/exchange/api';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './exchange.module.css';

/** Said above the columns: one that is refused may stand far to the right (P8). */
export function RefusedColumns({ columns }: Pick<RecordsPreview, 'columns'>) {
  const { t, w } = useWords();
  const names = columns.flatMap(({ heading, personal }, at) =>
    personal ? [heading === '' ? t('recordsExchange:look.no-heading', { n: at + 1 }) : heading] : [],
  );
  if (names.length === 0) return null;
  return (
    <p className={styles.left}>
      <Icon name="lock" />
      <span>{w('recordsExchange:personal.columns', { names: names.join('、') })}</span>
    </p>
  );
}
