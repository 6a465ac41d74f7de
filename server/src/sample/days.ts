import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';

const dayMs = 24 * 60 * 60_000;

/** Milliseconds since 1970, so many days before now. */
export const timeAgo = (now: number, days: number): number => now - days * dayMs;

/** The day in Japan, as `2026-11-20`. */
export const dayIn = (now: number, daysAgo: number): string => dayInJapan(timeAgo(now, daysAgo));

const daysOfWeek = 7;
const tuesday = 2;

/** The nearest Tuesday in Japan to so many days before now, in days before now: at most three off. */
export function tuesdayNear(now: number, daysAgo: number): number {
  const weekday = new Date(`${dayIn(now, daysAgo)}T00:00:00Z`).getUTCDay();
  const ahead = (tuesday - weekday + daysOfWeek) % daysOfWeek;
  return daysAgo - (ahead > daysOfWeek / 2 ? ahead - daysOfWeek : ahead);
}
