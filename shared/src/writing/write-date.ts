import { eraOf } from './eras.ts';

/** How years are counted: 令和8年, 2026年, or both: 令和8年（2026年）. */
export type Counting = 'era' | 'western' | 'both';

/** @param date `YYYY-MM-DD`, or `YYYY-MM`. @returns 令和8年4月1日; 令和8年4月 for a month. */
export function writeDate(date: string, counting: Counting): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const western = `${year}年`;
  const rest = day === undefined ? `${month}月` : `${month}月${day}日`;
  const era = counting === 'western' ? undefined : eraOf(date);
  if (!era) return western + rest;
  const inEra = `${era.name}${eraYear(year - era.first + 1)}年`;
  return counting === 'both' ? `${inEra}（${western}）${rest}` : inEra + rest;
}

/** @param year 年度. @returns 令和8年度. Of the year in which an era changes it is the new one, as on papers: 令和元年度. */
export const writeFiscalYear = (year: number, counting: Exclude<Counting, 'both'>): string =>
  writeDate(`${year}-05`, counting).replace('5月', '度');

const eraYear = (year: number): string => (year === 1 ? '元' : String(year));
