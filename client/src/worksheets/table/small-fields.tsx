import type { Row } from '@yoriai/shared/documents/worksheet';
import type { ColumnField } from '@yoriai/shared/worksheets/field';
import { useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { FieldView } from '../fields/field-view.tsx';
import { placeKey } from '../session/sheet-ui.ts';
import { useWorksheet } from '../session/use-worksheet.ts';
import styles from './small-fields.module.css';
import { useTable } from './table-context.ts';
import { useColumnsInUse } from './use-columns-in-use.ts';

interface SmallFieldsProps {
  readonly row: Row;
  readonly n: number;
}

/** What a row with many columns is called by: it stands beside its number. */
export function FirstField({ row, n }: SmallFieldsProps) {
  const { field } = useTable();
  const { plain } = useWording();
  const { t } = useWords();
  const [first] = field.columns;
  return (
    first && (
      <div className={styles.first}>
        <FieldView
          field={first}
          row={row.id}
          label="hidden"
          name={t('worksheets:row.cell', { column: plain(first.label), n })}
        />
      </div>
    )
  );
}

/** The other answers of a row with many columns side by side; what nobody wrote yet in one line that opens it for writing. */
export function SmallFields({ row, n }: SmallFieldsProps) {
  const { field } = useTable();
  const { plain } = useWording();
  const { t } = useWords();
  const inUse = useColumnsInUse(row);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const others = field.columns.slice(1);
  const shown = others.filter(({ id }) => inUse.has(id) || opened.has(id));
  return (
    <>
      <div className={styles.answers}>
        {shown.map((column) => (
          <div key={column.id} className={cx(column.type === 'choice' && styles.whole)}>
            <FieldView
              field={column}
              row={row.id}
              compact={column.type === 'choice' && !opened.has(column.id)}
              name={t('worksheets:row.cell', { column: plain(column.label), n })}
            />
          </div>
        ))}
      </div>
      <NotYet
        row={row.id}
        n={n}
        columns={others.filter((it) => !shown.includes(it))}
        onOpen={(column) => setOpened((before) => new Set([...before, column]))}
      />
    </>
  );
}

interface NotYetProps {
  readonly row: string;
  readonly n: number;
  readonly columns: readonly ColumnField[];
  readonly onOpen: (column: string) => void;
}

/** まだ：だれと・いつ. Each of them begins to be written with one press. */
function NotYet({ row, n, columns, onOpen }: NotYetProps) {
  const session = useWorksheet();
  const { mayWrite } = useTable();
  const { plain, shown } = useWording();
  const { t, w } = useWords();
  if (columns.length === 0) return null;
  const write = (column: ColumnField) => {
    onOpen(column.id);
    if (column.type === 'text') session.show({ writing: placeKey(row, column.id) });
    else requestAnimationFrame(() => firstInput(row, column.id)?.focus());
  };
  return (
    <div className={styles.notYet} data-not-yet={row}>
      <span>{w('worksheets:row.not-yet')}</span>
      {columns.map((column) =>
        mayWrite ? (
          <button
            key={column.id}
            type="button"
            aria-label={t('worksheets:row.write-cell', { column: plain(column.label), n })}
            onClick={() => write(column)}
          >
            <span>{shown(column.label)}</span>
          </button>
        ) : (
          <span key={column.id}>{shown(column.label)}</span>
        ),
      )}
    </div>
  );
}

const firstInput = (row: string, column: string) =>
  document.querySelector<HTMLElement>(
    `[data-place="${CSS.escape(placeKey(row, column))}"] :is(button, input, select)`,
  );
