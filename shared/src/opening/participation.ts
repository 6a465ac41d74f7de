import type { Participation } from '../access/audience.ts';
import type { AccountRole } from '../access/roles.ts';
import { isCalendarDay } from '../boards/calendar-day.ts';

/** How an account of a role may take part in a paper it is invited to: an adviser reads and comments (D3). */
export function participationsOf(role: AccountRole): readonly Participation[] {
  return role === 'advisor' ? ['comment'] : ['write', 'comment'];
}

/** An adviser's invitation ends with the meeting it is for. */
export const mustEnd = (role: AccountRole): boolean => role === 'advisor';

const dayMs = 24 * 60 * 60_000;

/**
 * When an invitation for a meeting ends: 24 hours after its day (domain.md §3.8, 3).
 *
 * @param day `YYYY-MM-DD`, in Japan
 * @returns milliseconds since 1970, UTC; undefined for a day that there is not
 */
export const endOfInvitation = (day: string): number | undefined =>
  isCalendarDay(day) ? Date.parse(`${day}T00:00:00+09:00`) + 2 * dayMs : undefined;
