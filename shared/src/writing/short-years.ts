import { placed, type WrittenDate } from './calendar.ts';
import { eras } from './eras.ts';
import { fiscalYearOf } from './fiscal-year.ts';

/** How many years ahead a year of two figures may mean. */
const ahead = 10;
const mostCandidates = 3;

/** 8.4.1 may be of 令和8年, 2008 or 平成8年: those that are, the nearest to today first. */
export function candidatesOfShortYear(written: WrittenDate, today: string): readonly string[] {
  const thisYear = Number(today.slice(0, 4));
  const meant: readonly WrittenDate[] = [
    { ...written, year: 2000 + written.year },
    ...eras.map((era) => ({ ...written, era })),
  ];
  const dates = meant.flatMap((it) => {
    const there = placed(it);
    return 'date' in there && yearOf(there.date) <= thisYear + ahead ? [there.date] : [];
  });
  const far = (date: string) => Math.abs(yearOf(date) - thisYear);
  return [...new Set(dates)].sort((a, b) => far(a) - far(b)).slice(0, mostCandidates);
}

/** 4/1 without a year: in the 年度 of today, in the one before and in the next, where there is such a day. */
export function candidatesWithoutYear(
  month: number,
  day: number | undefined,
  today: string,
): readonly string[] {
  const now = fiscalYearOf(today);
  return [now, now - 1, now + 1].flatMap((fiscalYear) => {
    const there = placed({ year: month < 4 ? fiscalYear + 1 : fiscalYear, month, day });
    return 'date' in there ? [there.date] : [];
  });
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
