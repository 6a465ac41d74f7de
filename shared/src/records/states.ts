import { dayInJapan } from '../writing/day-in-japan.ts';
import type { PracticeRecord } from './records.ts';

/** More days than these between what happened and its writing, and the record says so: あと入力 (B-35). */
export const backdatedAfter = 31;

/**
 * Whether a record was put down long after its day. The month between two meetings of all staff is time enough. Of one
 * that was read in from a file nobody knows.
 */
export function isBackdated({
  date,
  at,
  imported,
}: Pick<PracticeRecord, 'date' | 'at' | 'imported'>): boolean {
  return date !== undefined && !imported && daysBetween(date, dayInJapan(at)) > backdatedAfter;
}

/** プランだけ: how it went is not written (yet). */
export const isPlanOnly = ({
  process,
  monitoring,
}: Pick<PracticeRecord, 'process' | 'monitoring'>): boolean =>
  process.trim() === '' && monitoring.trim() === '';

/** 「記録しましたか」: its day has passed, and how it went is not written. @param today `YYYY-MM-DD` */
export const isWaited = (record: PracticeRecord, today: string): boolean =>
  record.date !== undefined && record.date < today && isPlanOnly(record);

const dayMs = 24 * 60 * 60_000;

/** Days from one to another. Both `YYYY-MM-DD`. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;
