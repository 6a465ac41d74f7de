import type { Row } from '@yoriai/shared/documents/worksheet';
import { memo } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { FieldView } from '../fields/field-view.tsx';
import { isShort } from '../fields/is-short.ts';
import { RemarksBeside } from '../remarks/remarks-beside.tsx';
import { SourceLink } from '../sources/row-source.tsx';
import { isWide } from './room-for.ts';
import { RowHandle } from './row-handle.tsx';
import { RowMenu } from './row-menu.tsx';
import { RowSigns } from './row-signs.tsx';
import { FirstField, SmallFields } from './small-fields.tsx';
import styles from './table.module.css';
import { useTable } from './table-context.ts';
import { useRowLook } from './use-row-look.ts';

/** The rows as cards, one under the other: on a phone, and where there are more columns than the paper is wide. */
export function RowCards({ rows }: { readonly rows: readonly Row[] }) {
  const { field, carry } = useTable();
  const { plain } = useWording();
  return (
    <ol
      className={cx(styles.cards, carry.row !== undefined && carry.before === undefined && styles.toEnd)}
      aria-label={plain(field.label)}
    >
      {rows.map((row, index) => (
        <Card
          key={row.id}
          row={row}
          n={row.number ?? index + 1}
          isCarried={carry.row === row.id}
          isTarget={carry.row !== undefined && carry.before === row.id}
        />
      ))}
    </ol>
  );
}

interface CardProps {
  readonly row: Row;
  readonly n: number;
  readonly isCarried: boolean;
  readonly isTarget: boolean;
}

const Card = memo(function Card({ row, n, isCarried, isTarget }: CardProps) {
  const { field } = useTable();
  const look = useRowLook(row);
  return (
    <li
      data-row={row.id}
      data-on={row.id}
      className={cx(styles.card, look, isCarried && styles.carried, isTarget && styles.target)}
    >
      <header>
        <RowHandle row={row} n={n} />
        {isWide(field) && <FirstField row={row} n={n} />}
        <div className={styles.acts}>
          <SourceLink row={row} />
          <RowMenu row={row} n={n} />
        </div>
      </header>
      {isWide(field) ? <SmallFields row={row} n={n} /> : <AllFields row={row} n={n} />}
      <RowSigns row={row} />
      <RemarksBeside on={row.id} />
    </li>
  );
});

function AllFields({ row, n }: Pick<CardProps, 'row' | 'n'>) {
  const { field } = useTable();
  const { plain } = useWording();
  const { t } = useWords();
  return (
    <div className={styles.fields}>
      {field.columns.map((column) => (
        <div key={column.id} className={cx(isShort(column) && styles.short)}>
          <FieldView
            field={column}
            row={row.id}
            name={t('worksheets:row.cell', { column: plain(column.label), n })}
          />
        </div>
      ))}
    </div>
  );
}
