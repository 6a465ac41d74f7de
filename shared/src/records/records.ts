import { compare } from '../documents/order.ts';
import type { PlainWorksheet, Row } from '../documents/worksheet.ts';
import type { Reference } from '../worksheets/reference.ts';
import type { Dates, Times } from '../worksheets/values.ts';

/** The form whose books hold records, and the table of it that they stand in. */
export const recordsTemplate = 'practice-record';
export const recordsTable = 'records';

/** Columns of a record that hold words. */
export const recordTexts = [
  'meeting',
  'place',
  'recorder',
  'standing',
  'plan',
  'process',
  'monitoring',
] as const;
export type RecordText = (typeof recordTexts)[number];

/** 実践記録: one meeting, one event, one exchange (WS-3). What nobody wrote is an empty word or absent. */
export interface PracticeRecord extends Readonly<Record<RecordText, string>> {
  /** `w_…`, the row. */
  readonly id: string;
  /** NO., given by the server. */
  readonly number?: number | undefined;
  /** `YYYY-MM-DD` */
  readonly date?: string | undefined;
  readonly time?: Times | undefined;
  /** meeting, event, arranging, key-person. */
  readonly kind?: string | undefined;
  /** ★: 報告書等が別にある. */
  readonly report: boolean;
  /** 支援方針: know, connect, involve, create, spread. */
  readonly policy: readonly string[];
  readonly cards: readonly Reference[];
  /** Who put it down, and when: milliseconds since 1970, UTC. */
  readonly by: string;
  readonly at: number;
  readonly imported?: true | undefined;
  readonly away?: number | undefined;
}

/** The records of a book, oldest first; those without a day come last. Those put away are not among them. */
export function recordsOf({ rows }: Pick<PlainWorksheet, 'rows'>): readonly PracticeRecord[] {
  return rows
    .filter(({ table, away }) => table === recordsTable && away === undefined)
    .map(recordOf)
    .sort(byDay);
}

/** @param row of the table `records`. */
export function recordOf({ id, number, values, texts, by, at, imported, away }: Row): PracticeRecord {
  const value = <T>(column: string): T | undefined => values[column]?.value as T | undefined;
  const words = Object.fromEntries(recordTexts.map((column) => [column, texts[column] ?? '']));
  return {
    ...(words as Record<RecordText, string>),
    id,
    number,
    date: value('date'),
    time: value('time'),
    kind: value('kind'),
    report: value('report') === true,
    policy: value('policy') ?? [],
    cards: value('cards') ?? [],
    by,
    at,
    imported,
    away,
  };
}

/** By day, hour and number, so that everybody sees the same; without a day last. */
export function byDay(a: PracticeRecord, b: PracticeRecord): number {
  return (
    compareGiven(a.date, b.date) ||
    compareGiven(a.time?.from, b.time?.from) ||
    (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) ||
    a.at - b.at ||
    compare(a.id, b.id)
  );
}

/** What is not given comes last. */
const compareGiven = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compare(a, b);

/**
 * The records of a period, both ends within it; days or months (`YYYY-MM`). Without `to` it goes on. A record without a
 * day is in no period.
 */
export function inPeriod<T extends Pick<PracticeRecord, 'date'>>(
  records: readonly T[],
  { from, to }: Dates,
): readonly T[] {
  return records.filter(
    ({ date }) =>
      date !== undefined &&
      date.slice(0, from.length) >= from &&
      (to === undefined || date.slice(0, to.length) <= to),
  );
}
