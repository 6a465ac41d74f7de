import { fiscalYearOf } from '../writing/fiscal-year.ts';
import { writeFiscalYear } from '../writing/write-date.ts';

/** How a book of the 年度 of a day is called, as people write it: 令和8年度, 2026年度. @param day `YYYY-MM-DD` */
export function yearNames(day: string): readonly [era: string, western: string] {
  const year = fiscalYearOf(day);
  return [writeFiscalYear(year, 'era'), writeFiscalYear(year, 'western')];
}

/**
 * The book of records that a record of this day belongs to: the first whose title names the 年度, or the only one, if its
 * title names none.
 */
export function bookOfYear<T extends { readonly title: string }>(
  books: readonly T[],
  day: string,
): T | undefined {
  const names = yearNames(day);
  const named = books.find(({ title }) => names.some((name) => title.includes(name)));
  const [only, ...others] = books;
  return named ?? (only && others.length === 0 && !only.title.includes('年度') ? only : undefined);
}
