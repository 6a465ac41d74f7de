import { isCalendarDay } from '../../boards/calendar-day.ts';
import type { Times } from '../../worksheets/values.ts';
import { fiscalYearOf } from '../../writing/fiscal-year.ts';
import { fold } from '../../writing/fold.ts';
import { readDate } from '../../writing/read-date.ts';
import { readTimes } from '../../writing/read-times.ts';
import { type Cell, isDate, isError, shown } from './cell.ts';
import type { CellFault } from './row-faults.ts';

/** A day with what else the cell says; or why there is none. */
export type ReadDay =
  | { readonly date: string; readonly hours?: Cell | undefined }
  | { readonly fault: CellFault };

/** What a cell cannot say by itself; a person chooses it for the whole file. */
export interface ReadingContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The 年度 of days that are written without a year. */
  readonly year?: number | undefined;
  /** Hours that may be of the morning or the evening are meant of the day, from 7 to 21. */
  readonly daytime?: boolean | undefined;
}

/** Excel counts days from here; these are the days of 1954 to 2064. */
const serialStart = Date.UTC(1899, 11, 30);
const serials = { from: 20_000, to: 60_000 } as const;
const dayMs = 86_400_000;

/**
 * Reads a day from a cell (B-8): a date of the workbook, its serial number, or words. In a file 昨日 is no day, and a day
 * without a year is one of the 年度 that was chosen for it.
 */
export function readDay(cell: Cell, context: ReadingContext): ReadDay {
  if (isError(cell)) return { fault: 'error-value' };
  if (isDate(cell))
    return cell.date === undefined
      ? { fault: 'not-a-date' }
      : { date: cell.date, hours: cell.time ?? undefined };
  const written = shown(cell).trim();
  if (written === '') return { fault: 'date-missing' };
  const serial = Number(written);
  if (serial >= serials.from && serial < serials.to) {
    const at = new Date(serialStart + Math.floor(serial) * dayMs).toISOString();
    return { date: at.slice(0, 10) };
  }
  const [day, hours] = apart(written);
  const read = dayInWords(day, context);
  return 'date' in read && hours !== '' ? { ...read, hours } : read;
}

/** 2026/4/1 10:00～12:00 → the day and the hours. */
function apart(written: string): readonly [string, string] {
  const [, day = '', hours = ''] = /^(\S+)\s+(\S*\d{1,2}\s*[:：時].*)$/su.exec(written) ?? [];
  return day === '' ? [written, ''] : [day, hours];
}

function dayInWords(written: string, { today, year }: ReadingContext): ReadDay {
  if (!/\d/.test(fold(written))) return { fault: 'not-a-date' };
  const read = readDate(written, today);
  if (!('ask' in read)) return read;
  const meant = year === undefined ? undefined : read.ask.find((it) => fiscalYearOf(it) === year);
  const date =
    meant ?? (year === undefined || groupsOf(written) > 2 ? undefined : inYear(read.ask[0] ?? '', year));
  return date !== undefined && isCalendarDay(date) ? { date } : { fault: 'year-missing' };
}

const groupsOf = (written: string): number => fold(written).match(/\d+/g)?.length ?? 0;

/** The day of another one's month and day in a 年度. */
function inYear(date: string, year: number): string {
  const monthAndDay = date.slice(5);
  return `${monthAndDay < '04' ? year + 1 : year}-${monthAndDay}`;
}

/** Reads hours from a cell (B-9). @returns undefined for an empty one */
export function readHours(
  cell: Cell,
  { daytime }: Pick<ReadingContext, 'daytime'>,
): { readonly times: Times } | { readonly fault: CellFault } | undefined {
  if (isError(cell)) return { fault: 'error-value' };
  if (isDate(cell)) return cell.time === undefined ? { fault: 'not-a-time' } : { times: { from: cell.time } };
  const written = shown(cell).trim();
  if (written === '') return undefined;
  const fraction = Number(written);
  if (/^0?\.\d+$/.test(written) && fraction < 1) return { times: { from: hourOf(fraction) } };
  const read = readTimes(written);
  if (!('ask' in read)) return read;
  const [meant, ...others] = daytime ? read.ask.filter(isOfDay) : [];
  return meant && others.length === 0 ? { times: meant } : { fault: 'hours-unclear' };
}

const isOfDay = ({ from, to = from, nextDay }: Times): boolean =>
  !nextDay && from >= '07:00' && to <= '21:59';

/** A part of a day as Excel keeps hours, to the minute. */
function hourOf(fraction: number): string {
  const minutes = Math.round(fraction * 24 * 60) % (24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
