import type { TableField } from '@yoriai/shared/worksheets/field';
import { createContext, useContext } from 'react';
import type { CarriedRow } from './use-carried-row.ts';

/** The table that this part of the page is about. */
export interface TableAtHand {
  readonly field: TableField;
  readonly carry: CarriedRow;
  readonly mayWrite: boolean;
  /** Asks where a row is to go. */
  readonly move: (row: string) => void;
}

export const TableContext = createContext<TableAtHand | undefined>(undefined);

export function useTable(): TableAtHand {
  const table = useContext(TableContext);
  if (!table) throw new Error('no table around this component');
  return table;
}
