import type { Row } from '@yoriai/shared/documents/worksheet';
import { useWords } from '../../words/use-words.tsx';
import styles from './table.module.css';
import { useTable } from './table-context.ts';

/** The number of a row. It is what the row is carried by, with the pointer or with ↑ and ↓. */
export function RowHandle({ row, n }: { readonly row: Row; readonly n: number }) {
  const { carry, mayWrite } = useTable();
  const { t } = useWords();
  if (!mayWrite) return <span className={styles.number}>{n}</span>;
  return (
    <button
      type="button"
      className={styles.handle}
      data-handle={row.id}
      aria-label={t('worksheets:row.handle', { n })}
      {...carry.handle(row.id)}
    >
      {n}
    </button>
  );
}
