import type { Row } from '@yoriai/shared/documents/worksheet';
import type { Field } from '@yoriai/shared/worksheets/field';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { useWords } from '../words/use-words.tsx';
import { useMayWrite, useRows, useSheetUi } from '../worksheets/session/use-worksheet.ts';
import { ChangedSource } from '../worksheets/sources/row-source.tsx';
import { TableView } from '../worksheets/table/table-view.tsx';
import styles from './profile.module.css';

/** The figures of the area to be read, two to a line; to reword or put away, the table as every form has it. */
export function ProfileFigures({ field }: { readonly field: Field }) {
  const { w } = useWords();
  const mayWrite = useMayWrite();
  const rows = useRows(field.id);
  const lit = useSheetUi((ui) => ui.lit);
  const [changing, setChanging] = useState(false);
  if (field.type !== 'table') return null;
  return (
    <div>
      {changing || rows.length === 0 ? (
        <TableView field={field} />
      ) : (
        <dl className={styles.figures}>
          {rows.map((row) => (
            <Figure key={row.id} row={row} isLit={row.id === lit} />
          ))}
        </dl>
      )}
      {mayWrite && rows.length > 0 && (
        <Button variant="quiet" icon={changing ? 'check' : 'pen'} onPress={() => setChanging(!changing)}>
          {w(changing ? 'caseReview:profile.done' : 'caseReview:profile.change')}
        </Button>
      )}
    </div>
  );
}

function Figure({ row, isLit }: { readonly row: Row; readonly isLit: boolean }) {
  const { label = '', value = '', asOf = '', origin = '' } = row.texts;
  const from = [asOf, origin].filter((it) => it !== '').join('　');
  return (
    <div data-row={row.id} data-on={row.id} className={cx(styles.figure, isLit && styles.lit)}>
      <dt>
        {label}
        {from !== '' && <small>{from}</small>}
      </dt>
      <dd className="num">{value}</dd>
      {row.source && (
        <dd className={styles.changed}>
          <ChangedSource row={row} />
        </dd>
      )}
    </div>
  );
}
