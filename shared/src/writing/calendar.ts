import { isCalendarDay } from '../boards/calendar-day.ts';
import { type Era, eraOfMark } from './eras.ts';
import type { DateFault } from './faults.ts';

/** A day or a month in parts, as they were read. */
export interface WrittenDate {
  readonly era?: Era | undefined;
  /** In its era, or of the common count. */
  readonly year: number;
  readonly month: number;
  /** Absent for a month. */
  readonly day?: number | undefined;
}

export interface RefusedDate {
  readonly fault: DateFault;
  /** What was probably meant, `YYYY-MM-DD` or `YYYY-MM`: 平成31年5月1日 is 令和元年5月1日. */
  readonly meant?: string | undefined;
}

/** Years that a paper of this product can be about. */
const reach = { from: 1900, to: 2099 };

/** @returns `YYYY-MM-DD`, or `YYYY-MM` without a day; or why there is no such date. */
export function placed({ era, year, month, day }: WrittenDate): { readonly date: string } | RefusedDate {
  const common = era ? era.first + year - 1 : year;
  const date = [String(common).padStart(4, '0'), two(month), ...(day === undefined ? [] : [two(day)])].join(
    '-',
  );
  if (year < 1 || !isCalendarDay(`2000-${two(month)}-01`))
    return { fault: day === undefined ? 'no-such-month' : 'no-such-day' };
  if (common < reach.from || common > reach.to) return { fault: 'far-away' };
  if (day !== undefined && !isCalendarDay(date)) return { fault: 'no-such-day' };
  if (era && !isIn(era, date)) return { fault: 'not-in-era', meant: date };
  return { date };
}

/** A month is in an era that any of its days is in. */
const isIn = ({ from, to = '9999' }: Era, date: string): boolean =>
  date >= from.slice(0, date.length) && date <= (to === '9999' ? to : to.slice(0, date.length));

/** @param mark of an era, or empty. */
export const inEra = (mark: string | undefined, year: string, month: string, day?: string): WrittenDate => ({
  era: mark ? eraOfMark(mark) : undefined,
  year: Number(year),
  month: Number(month),
  ...(day === undefined ? {} : { day: Number(day) }),
});

/** @param days may be negative. */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** @param months may be negative. @returns `YYYY-MM`. */
export function addMonths(date: string, months: number): string {
  const at = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 7);
}

export const two = (number: number): string => String(number).padStart(2, '0');
