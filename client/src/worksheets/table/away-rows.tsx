import { takeOutRows } from '@yoriai/shared/worksheets/edits/rows';
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { useRows, useWorksheet } from '../session/use-worksheet.ts';
import { rowName } from './row-name.ts';
import styles from './table.module.css';
import { useTable } from './table-context.ts';

/** しまった行: nothing is thrown away; each can be taken out again. */
export function AwayRows() {
  const session = useWorksheet();
  const { field, mayWrite } = useTable();
  const { t, w, language } = useWords();
  const away = useRows(field.id, true);
  const [open, setOpen] = useState(false);
  const list = useId();
  if (away.length === 0) return null;
  const takeOut = (row: string) => session.edit((sheet, _, origin) => takeOutRows(sheet, [row], origin));
  return (
    <div className={styles.awayRows}>
      <Button
        variant="quiet"
        icon={open ? 'up' : 'inbox'}
        aria-expanded={open}
        aria-controls={list}
        onPress={() => setOpen(!open)}
      >
        {w('worksheets:row.away', { n: away.length })}
      </Button>
      <ul id={list} hidden={!open}>
        {away.map((row) => {
          const name = rowName(field, row) ?? t('worksheets:row.nameless');
          return (
            <li key={row.id}>
              <span>
                {name}
                <small>{t('worksheets:row.away-when', { when: formatWhen(row.away ?? 0, language) })}</small>
              </span>
              {mayWrite && (
                <Button
                  aria-label={t('worksheets:row.take-out-row', { name })}
                  onPress={() => takeOut(row.id)}
                >
                  {w('worksheets:row.take-out')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
