import * as z from 'zod/mini';
import type { AccountRole } from '../access/roles.ts';
import { isCalendarDay } from '../boards/calendar-day.ts';
import { addDays } from '../writing/calendar.ts';
import { dayInJapan, startOfDayInJapan } from '../writing/day-in-japan.ts';

/** `YYYY-MM-DD`, a day that there is (B-8). */
export const calendarDay = z.string().check(z.refine(isCalendarDay));

/** When what lasts through a day is over: with the end of that day in Japan. @returns milliseconds since 1970, UTC */
export const endOfDay = (day: string): number => startOfDayInJapan(addDays(day, 1));

/** The last day of what is over at that moment, its end excluded. @param end milliseconds since 1970, UTC */
export const lastDayOf = (end: number): string => dayInJapan(end - 1);

export type LastDayFault = 'needed' | 'not-for-administrators' | 'past';

/**
 * An adviser's account ends by itself (domain.md §3.6, D3); an administrator's never does, so that there always is one.
 *
 * @param today `YYYY-MM-DD`
 */
export function lastDayFault(
  role: AccountRole,
  lastDay: string | undefined,
  today: string,
): LastDayFault | undefined {
  if (lastDay === undefined) return role === 'advisor' ? 'needed' : undefined;
  if (role === 'admin') return 'not-for-administrators';
  return lastDay < today ? 'past' : undefined;
}
