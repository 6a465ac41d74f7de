const japanMs = 9 * 60 * 60_000;

/** The beginning of the year 1 and the end of 9999; a clock that is wrong or made up must not break what reads it. */
const firstMoment = -62_135_596_800_000;
const lastMoment = 253_402_214_400_000;

/** The day in Japan, `YYYY-MM-DD`. @param at milliseconds since 1970, UTC */
export const dayInJapan = (at: number): string =>
  new Date(Math.min(Math.max(at || 0, firstMoment), lastMoment) + japanMs).toISOString().slice(0, 10);

/** When a day begins in Japan, in milliseconds since 1970, UTC. @param day `YYYY-MM-DD` that there is */
export const startOfDayInJapan = (day: string): number => Date.parse(`${day}T00:00:00Z`) - japanMs;

/** The time in Japan, `HH:MM`. @param at milliseconds since 1970, UTC */
export const timeInJapan = (at: number): string =>
  new Date(Math.min(Math.max(at || 0, firstMoment), lastMoment) + japanMs).toISOString().slice(11, 16);
