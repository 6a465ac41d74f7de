import type { Row } from '@yoriai/shared/documents/worksheet';
import { memo, type ReactNode, useContext } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { FieldSigns } from '../fields/field-head.tsx';
import { FieldView } from '../fields/field-view.tsx';
import { MarginContext } from '../remarks/margin-context.ts';
import { RemarksBeside } from '../remarks/remarks-beside.tsx';
import { useRemarks, useSheetUi } from '../session/use-worksheet.ts';
import { useSkin } from '../skin-context.ts';
import { SourceLink } from '../sources/row-source.tsx';
import { useSourceOf } from '../sources/use-sources.ts';
import { shareOf } from './room-for.ts';
import { RowHandle } from './row-handle.tsx';
import { RowMenu } from './row-menu.tsx';
import { RowSigns } from './row-signs.tsx';
import styles from './table.module.css';
import { useTable } from './table-context.ts';
import { useRowLook } from './use-row-look.ts';

/** The rows as a table with thin rules. */
export function RowGrid({ rows }: { readonly rows: readonly Row[] }) {
  const { field, carry } = useTable();
  const { plain, shown } = useWording();
  const { t } = useWords();
  // The words over a list of one column are the label of the field itself.
  const isList = field.columns.length === 1;
  const all = field.columns.reduce((sum, column) => sum + shareOf(column), 0);
  return (
    <table className={cx(styles.grid, isList && styles.list)} aria-label={plain(field.label)}>
      <colgroup>
        <col className={styles.gutter} />
        {field.columns.map((column) => (
          <col key={column.id} style={{ width: `${(shareOf(column) / all) * 100}%` }} />
        ))}
        <col className={cx(styles.gutter, rows.some(({ source }) => source) && styles.withLink)} />
      </colgroup>
      <thead className={cx(isList && 'vh')}>
        <tr>
          <th scope="col">
            <span className="vh">{t('worksheets:row.order')}</span>
          </th>
          {field.columns.map((column) => (
            <th key={column.id} scope="col">
              {shown(column.label)}
              <FieldSigns field={column} />
            </th>
          ))}
          <th scope="col">
            <span className="vh">{t('worksheets:row.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody className={cx(carry.row !== undefined && carry.before === undefined && styles.toEnd)}>
        {rows.map((row, index) => (
          <Line
            key={row.id}
            row={row}
            n={row.number ?? index + 1}
            isCarried={carry.row === row.id}
            isTarget={carry.row !== undefined && carry.before === row.id}
          />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly row: Row;
  readonly n: number;
  readonly isCarried: boolean;
  readonly isTarget: boolean;
}

const Line = memo(function Line({ row, n, isCarried, isTarget }: LineProps) {
  const { field } = useTable();
  const { plain } = useWording();
  const { t } = useWords();
  const under = useUnder(row);
  const look = useRowLook(row);
  return (
    <>
      <tr
        data-row={row.id}
        data-on={row.id}
        className={cx(
          look,
          under !== null && styles.withUnder,
          isCarried && styles.carried,
          isTarget && styles.target,
        )}
      >
        <td>
          <RowHandle row={row} n={n} />
        </td>
        {field.columns.map((column) => (
          <td key={column.id}>
            <FieldView
              field={column}
              row={row.id}
              label="hidden"
              compact
              name={t('worksheets:row.cell', { column: plain(column.label), n })}
            />
          </td>
        ))}
        <td>
          <div className={styles.acts}>
            <SourceLink row={row} />
            <RowMenu row={row} n={n} />
          </div>
        </td>
      </tr>
      {under !== null && (
        <tr className={look}>
          <td />
          <td colSpan={field.columns.length} className={styles.under}>
            {under}
          </td>
          <td />
        </tr>
      )}
    </>
  );
});

/** What stands under a row: its signs and, where there is no margin, its slips. */
function useUnder(row: Row): ReactNode {
  const { RowSign } = useSkin();
  const margin = useContext(MarginContext);
  const slips = useRemarks(row.id).length;
  const isWriting = useSheetUi((ui) => ui.slip?.on === row.id);
  const hasSlips = !margin && (slips > 0 || isWriting);
  const isChanged = (useSourceOf(row.id)?.state ?? 'same') !== 'same';
  if (!isChanged && !RowSign && !hasSlips) return null;
  return (
    <>
      <RowSigns row={row} />
      {hasSlips && <RemarksBeside on={row.id} />}
    </>
  );
}
