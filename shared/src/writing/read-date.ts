import { addDays, inEra, placed, type RefusedDate } from './calendar.ts';
import { foldDate, forms, isShort, isYear } from './forms.ts';
import { candidatesOfShortYear, candidatesWithoutYear } from './short-years.ts';

/** Days that are named from today, in days. */
const relative: Readonly<Record<string, number>> = {
  今日: 0,
  本日: 0,
  きょう: 0,
  昨日: -1,
  きのう: -1,
  '1昨日': -2,
  おととい: -2,
  明日: 1,
  あした: 1,
  あす: 1,
  明後日: 2,
  あさって: 2,
};

/** A day that was read, or what to ask, or why not. `ask`: the days that may be meant, the most likely first. */
export type ReadDate = { readonly date: string } | { readonly ask: readonly string[] } | RefusedDate;

/**
 * Reads a day as people write it (B-8): R8.4.1, 令和8年4月1日, 2026/4/1, 20260401, 4/1, 昨日, 四月一日.
 * @param today `YYYY-MM-DD`, for days named from it and for those without a year.
 * @returns days as `YYYY-MM-DD`.
 */
export function readDate(written: string, today: string): ReadDate {
  const { text, otherYear } = foldDate(written);
  const days = Object.hasOwn(relative, text) ? relative[text] : undefined;
  if (days !== undefined) return { date: addDays(today, days) };
  const read = readFolded(text, today);
  if (otherYear === undefined || !('date' in read)) return read;
  return agrees(read.date, otherYear) ? read : { fault: 'years-differ' };
}

function readFolded(text: string, today: string): ReadDate {
  const [, mark, year = '', month = '', day = ''] =
    forms.whole.exec(text) ?? forms.eraFigures.exec(text) ?? figuresOf(text);
  if (year !== '' && isYear(mark, year)) {
    const written = inEra(mark, year, month, day);
    if (!isShort(mark, year)) return placed(written);
    const may = candidatesOfShortYear(written, today);
    return may.length === 0 && forms.monthFigures.test(text) ? { fault: 'day-missing' } : asked(may);
  }
  const without = forms.monthAndDay.exec(text);
  if (without) return asked(candidatesWithoutYear(Number(without[1]), Number(without[2]), today));
  if (forms.month.test(text) || forms.monthAlone.test(text) || forms.year.test(text))
    return { fault: 'day-missing' };
  return { fault: 'not-a-date' };
}

/** The parts of 20260401 and 260401, with a place for the era that they lack. */
function figuresOf(text: string): readonly (string | undefined)[] {
  const [whole, ...parts] = forms.figures.exec(text) ?? [];
  return [whole, undefined, ...parts];
}

const asked = (ask: readonly string[]): ReadDate => (ask.length > 0 ? { ask } : { fault: 'no-such-day' });

/** Whether the year in brackets, 令和8年（2026年）, is the same one. @param year 2026 or 令和8. */
function agrees(date: string, year: string): boolean {
  const parts = forms.month.exec(`${year}年${date.slice(5, 7)}月`);
  const there = parts && placed(inEra(parts[1], parts[2] ?? '', date.slice(5, 7), date.slice(8)));
  return there !== null && 'date' in there && there.date === date;
}
