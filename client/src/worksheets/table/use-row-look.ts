import type { Row } from '@yoriai/shared/documents/worksheet';
import { useStore } from '../../collaboration/react.tsx';
import { cx } from '../../ui/cx.ts';
import { useSheetUi, useWorksheet } from '../session/use-worksheet.ts';
import styles from './table.module.css';

/** How a row looks: lit by the address, written in by somebody right now, put away meanwhile. */
export function useRowLook(row: Row): string {
  const { document } = useWorksheet();
  const isLit = useSheetUi((ui) => ui.lit === row.id);
  const isOwn = useSheetUi((ui) => ui.at?.startsWith(`${row.id}:`) === true);
  const isOthers = useStore(document.others, (all) =>
    all.some(({ presence }) => presence.editing?.startsWith(`${row.id}:`) === true),
  );
  return cx(isLit && styles.lit, (isOwn || isOthers) && styles.here, row.away !== undefined && styles.away);
}
