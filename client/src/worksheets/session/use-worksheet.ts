import { textOf } from '@yoriai/shared/documents/text';
import type { Entry, Row } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { lostPlace } from '@yoriai/shared/worksheets/edits/lost';
import type { Remark } from '@yoriai/shared/worksheets/remark';
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from '../../collaboration/react.tsx';
import { HeldContext } from '../conduct.ts';
import type { SheetUi } from './sheet-ui.ts';
import type { WorksheetSession } from './worksheet-session.ts';

export const WorksheetContext = createContext<WorksheetSession | undefined>(undefined);

/** The worksheet that this part of the page is about. */
export function useWorksheet(): WorksheetSession {
  const session = useContext(WorksheetContext);
  if (!session) throw new Error('no worksheet around this component');
  return session;
}

export const useSheetUi = <U>(pick: (ui: SheetUi) => U): U => useStore(useWorksheet().ui, pick);

/** Whether the person may write right now, here. */
export function useMayWrite(): boolean {
  const session = useWorksheet();
  const isHeld = useContext(HeldContext);
  useWorksheetTopic('meta');
  return useStore(session.document.state, () => session.writable) && !isHeld;
}

/** Draws anew whenever the topic is told; @returns a number to put among the dependencies of a memo. */
export function useWorksheetTopic(topic: string): number {
  const { topics } = useWorksheet();
  const subscribe = useCallback((on: () => void) => topics.subscribe(topic, on), [topics, topic]);
  return useSyncExternalStore(subscribe, () => topics.version(topic));
}

/** The value of a field of the sheet itself, or of a column of a row. */
export function useEntry(field: string, row?: string): Entry | undefined {
  const { view } = useWorksheet();
  useWorksheetTopic(row ?? `field ${field}`);
  return row === undefined ? view.values.get(field) : view.rows.get(row)?.values[field];
}

/** The words of a text: of a field of the sheet itself, or of a column of a row. */
export function useText(field: string, row?: string): string {
  const { view, document } = useWorksheet();
  useWorksheetTopic(row ?? `field ${field}`);
  if (row !== undefined) return view.rows.get(row)?.texts[field] ?? '';
  return textOf(worksheetText(document.doc, undefined, field));
}

/** Values that lost against the one of this place, written at the same time as it, until somebody decides (C2). */
export function useLost(field: string, row?: string): readonly Entry[] {
  const { view } = useWorksheet();
  const version = useWorksheetTopic('lost');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view changes in place
  return useMemo(() => {
    const at = lostPlace({ row, field });
    return view.lost.filter(({ place }) => place === at).map(({ entry }) => entry);
  }, [view, row, field, version]);
}

export function useRow(row: string): Row | undefined {
  const { view } = useWorksheet();
  useWorksheetTopic(row);
  return view.rows.get(row);
}

/** The rows of a table in reading order; those put away only when asked for. */
export function useRows(table: string, away = false): readonly Row[] {
  const { view } = useWorksheet();
  const version = useWorksheetTopic('rows');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view changes in place
  return useMemo(() => view.rowsOf(table, away), [view, table, away, version]);
}

/** What was put beside a place, oldest first; without a place, beside any. */
export function useRemarks(on?: string): readonly Remark[] {
  const { view } = useWorksheet();
  const version = useWorksheetTopic('remarks');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view changes in place
  return useMemo(
    () =>
      [...view.remarks.values()]
        .filter((remark) => remark.away === undefined && (on === undefined || remark.on === on))
        .sort((a, b) => a.at - b.at),
    [view, on, version],
  );
}
