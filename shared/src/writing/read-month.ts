import { addMonths, inEra, placed, type RefusedDate } from './calendar.ts';
import { foldDate, forms, isShort, isYear } from './forms.ts';
import { readDate } from './read-date.ts';
import { candidatesOfShortYear, candidatesWithoutYear } from './short-years.ts';

const relative: Readonly<Record<string, number>> = {
  今月: 0,
  先月: -1,
  前月: -1,
  先々月: -2,
  来月: 1,
  翌月: 1,
};

/** How many months are asked for at once, and how many of them may be read as month and day. */
const most = 4;
const mostMonthsOfDay = 2;

/** `ask`: the months that may be meant, the most likely first. */
export type ReadMonth = { readonly month: string } | { readonly ask: readonly string[] } | RefusedDate;

/**
 * Reads a month as people write it (B-8): R8.4, 令和8年4月, 2026-04, 202604, 4月, 先月; of a whole date its month.
 * @param today `YYYY-MM-DD`. @returns months as `YYYY-MM`.
 */
export function readMonth(written: string, today: string): ReadMonth {
  const { text } = foldDate(written);
  const months = Object.hasOwn(relative, text) ? relative[text] : undefined;
  if (months !== undefined) return { month: addMonths(today, months) };
  const [, mark, year = '', month = ''] = forms.month.exec(text) ?? figuresOf(text);
  if (year !== '' && isYear(mark, year)) {
    const parts = inEra(mark, year, month);
    if (isShort(mark, year))
      return asked([...monthsOfDay(written, today), ...candidatesOfShortYear(parts, today)]);
    const there = placed(parts);
    return 'date' in there ? { month: there.date } : there;
  }
  const alone = forms.monthAlone.exec(text)?.[1];
  if (alone !== undefined) return asked(candidatesWithoutYear(Number(alone), undefined, today));
  if (forms.year.test(text)) return { fault: 'month-missing' };
  return monthOfDay(written, today);
}

function monthOfDay(written: string, today: string): ReadMonth {
  const day = readDate(written, today);
  if ('date' in day) return { month: day.date.slice(0, 7) };
  if ('ask' in day) return { ask: [...new Set(day.ask.map((it) => it.slice(0, 7)))] };
  return day.fault === 'not-a-date' ? { fault: 'not-a-month' } : day;
}

/** 4/1 may be the month of the first of April, as well as January of a year 4. */
function monthsOfDay(written: string, today: string): readonly string[] {
  const read = forms.monthAndDay.test(foldDate(written).text) ? monthOfDay(written, today) : undefined;
  return read && 'ask' in read ? read.ask.slice(0, mostMonthsOfDay) : [];
}

function figuresOf(text: string): readonly (string | undefined)[] {
  const [whole, ...parts] = forms.monthFigures.exec(text) ?? [];
  return [whole, undefined, ...parts];
}

const asked = (ask: readonly string[]): ReadMonth =>
  ask.length > 0 ? { ask: [...new Set(ask)].slice(0, most) } : { fault: 'no-such-month' };
