import type { Row } from '@yoriai/shared/documents/worksheet';
import { lostPlace } from '@yoriai/shared/worksheets/edits/lost';
import { useStore } from '../../collaboration/react.tsx';
import { placeKey } from '../session/sheet-ui.ts';
import { useSheetUi, useWorksheet, useWorksheetTopic } from '../session/use-worksheet.ts';
import { useTable } from './table-context.ts';

/**
 * The columns of a row in which something stands: an answer, words that could not be read as one yet, a value that lost,
 * or somebody who is writing in it right now.
 */
export function useColumnsInUse(row: Row): ReadonlySet<string> {
  const { field } = useTable();
  const { document, drafts, view } = useWorksheet();
  useWorksheetTopic('lost');
  const writing = useSheetUi((ui) => ui.writing);
  // As one string: what is picked from a store is compared by identity.
  const others = useStore(document.others, (all) =>
    all
      .flatMap(({ presence }) => presence.editing ?? [])
      .filter((at) => at.startsWith(`${row.id}:`))
      .join(' '),
  ).split(' ');
  const isInUse = (column: string): boolean => {
    const at = placeKey(row.id, column);
    return (
      (row.texts[column] ?? '') !== '' ||
      row.values[column] !== undefined ||
      writing === at ||
      drafts.has(at) ||
      others.includes(at) ||
      view.lost.some(({ place }) => place === lostPlace({ row: row.id, field: column }))
    );
  };
  return new Set(field.columns.map(({ id }) => id).filter(isInUse));
}
