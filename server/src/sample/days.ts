const dayMs = 24 * 60 * 60_000;
const japanMs = 9 * 60 * 60_000;

/** Milliseconds since 1970, so many days before now. */
export const timeAgo = (now: number, days: number): number => now - days * dayMs;

/** The day in Japan, as `2026-11-20`. */
export const dayIn = (now: number, daysAgo: number): string =>
  new Date(timeAgo(now, daysAgo) + japanMs).toISOString().slice(0, 10);
