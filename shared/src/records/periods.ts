import type { Dates } from '../worksheets/values.ts';
import { fiscalYearOf } from '../writing/fiscal-year.ts';

/** Periods that one asks for by one press: 今月, 2か月, 半年 (4–9月, 10–3月), 年度. */
export const periodNames = ['month', 'two-months', 'half-year', 'fiscal-year'] as const;
export type PeriodName = (typeof periodNames)[number];

/** @param today `YYYY-MM-DD` */
export function periodOf(name: PeriodName, today: string): Dates {
  const year = fiscalYearOf(today);
  switch (name) {
    case 'month':
      return monthsUpTo(today, 1);
    case 'two-months':
      return monthsUpTo(today, 2);
    case 'half-year': {
      const month = Number(today.slice(5, 7));
      return month >= 4 && month <= 9
        ? { from: `${year}-04-01`, to: `${year}-09-30` }
        : { from: `${year}-10-01`, to: lastDayOf(`${year + 1}-03`) };
    }
    case 'fiscal-year':
      return { from: `${year}-04-01`, to: lastDayOf(`${year + 1}-03`) };
  }
}

/** So many whole months, the last of them that of the day. */
export function monthsUpTo(day: string, months: number): Dates {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - months, 1)).toISOString().slice(0, 10);
  return { from: first, to: lastDayOf(day.slice(0, 7)) };
}

/** @param month `YYYY-MM` */
function lastDayOf(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10);
}
