import type { Row } from '@yoriai/shared/documents/worksheet';
import { byDay, type PracticeRecord, recordOf, recordsTable } from '@yoriai/shared/records/records';
import { useDeferredValue, useMemo } from 'react';
import { useRows } from '../worksheets/session/use-worksheet.ts';

const read = new WeakMap<Row, PracticeRecord>();

/** A row that did not change is the same record: what is known of it need not be found out again. */
export function recordFor(row: Row): PracticeRecord {
  const known = read.get(row) ?? recordOf(row);
  read.set(row, known);
  return known;
}

/** The records of the book, newest first. Whoever writes in one of them does not wait for the list. */
export function useRecords(): readonly PracticeRecord[] {
  const rows = useDeferredValue(useRows(recordsTable));
  return useMemo(() => rows.map(recordFor).sort((a, b) => byDay(b, a)), [rows]);
}

/** Those put away, the last one first. */
export function useRecordsAway(): readonly PracticeRecord[] {
  const rows = useRows(recordsTable, true);
  return useMemo(() => rows.map(recordFor).sort((a, b) => (b.away ?? 0) - (a.away ?? 0)), [rows]);
}
