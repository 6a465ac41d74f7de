import { useWords } from '../../words/use-words.tsx';
import { FieldView } from '../../worksheets/fields/field-view.tsx';
import { useText } from '../../worksheets/session/use-worksheet.ts';
import { useColumns } from '../template-columns.ts';
import styles from './sheet.module.css';

/** モニタリング, with what was planned beside it while one writes: プランと比較して. */
export function Monitoring({ row }: { readonly row: string }) {
  const { t, w } = useWords();
  const column = useColumns();
  const plan = useText('plan', row).trim();
  return (
    <div className={styles.compared}>
      <FieldView field={column('monitoring')} row={row} />
      {plan !== '' && (
        <aside className={styles.planned} aria-label={t('records:sheet.planned')}>
          <h4>{w('records:sheet.planned')}</h4>
          <p>{plan}</p>
        </aside>
      )}
    </div>
  );
}
