import { byRowOrder, type Row } from '@yoriai/shared/documents/worksheet';
import type { TableField } from '@yoriai/shared/worksheets/field';
import { useMemo, useState } from 'react';
import { useWidth } from '../../ui/use-width.ts';
import { useConduct } from '../conduct.ts';
import { useMayWrite, useRow, useRows, useSheetUi } from '../session/use-worksheet.ts';
import { useSkin } from '../skin-context.ts';
import { AddRow } from './add-row.tsx';
import { AwayRows } from './away-rows.tsx';
import { MoveRowQuestion } from './move-row-question.tsx';
import { PutAwayMeanwhile } from './put-away-meanwhile.tsx';
import { roomFor } from './room-for.ts';
import { RowCards } from './row-cards.tsx';
import { RowGrid } from './row-grid.tsx';
import styles from './table.module.css';
import { TableContext } from './table-context.ts';
import { useCarriedRow } from './use-carried-row.ts';

/** Rows that several people add, order, write and put away (WS-2). Where there is no room for columns, as cards. */
export function TableView({ field: whole }: { readonly field: TableField }) {
  const field = useShownTable(whole);
  const rows = useRowsInSight(field.id);
  const mayWrite = useMayWrite();
  const [measure, width] = useWidth();
  const [moving, setMoving] = useState<string>();
  const carry = useCarriedRow(field.id);
  const table = useMemo(() => ({ field, carry, mayWrite, move: setMoving }), [field, carry, mayWrite]);
  const Rows = width !== undefined && width < roomFor(field) ? RowCards : RowGrid;
  return (
    <TableContext value={table}>
      <div className={styles.table} ref={measure} data-table={field.id}>
        {rows.length > 0 && <Rows rows={rows} />}
        <PutAwayMeanwhile />
        <AddRow count={rows.length} />
        <AwayRows />
        {moving !== undefined && <MoveRowQuestion row={moving} onClose={() => setMoving(undefined)} />}
      </div>
    </TableContext>
  );
}

/** Without the columns that are for staff alone, while the page is shown to others (AC-B B13). */
function useShownTable(table: TableField): TableField {
  const { isShared } = useConduct();
  return useMemo(
    () => (isShared ? { ...table, columns: table.columns.filter(({ internal }) => !internal) } : table),
    [table, isShared],
  );
}

/** The rows, and with them one that was put away by somebody else while this person writes in it: until it is left. */
function useRowsInSight(table: string): readonly Row[] {
  const all = useRows(table);
  const { useInSight = everything } = useSkin();
  const isInSight = useInSight();
  const at = useSheetUi((ui) => ui.at?.split(':')[0]) ?? '';
  const held = useRow(at);
  return useMemo(() => {
    const rows = isInSight ? all.filter((row) => row.id === at || isInSight(row)) : all;
    return held?.table === table && held.away !== undefined ? [...rows, held].sort(byRowOrder) : rows;
  }, [all, isInSight, at, held, table]);
}

const everything = () => undefined;
