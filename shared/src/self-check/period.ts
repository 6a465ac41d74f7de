import { dayInJapan } from '../writing/day-in-japan.ts';
import { type HalfYear, halfYearOf } from '../writing/fiscal-year.ts';

const form = /^(2[0-9]{3})-h([12])$/;

/** @returns undefined for what is no half-year from 2000 to 2999; names come from addresses and are not to be trusted. */
export function readHalfYear(written: string): HalfYear | undefined {
  const [, year, half] = form.exec(written) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), half: half === '1' ? 1 : 2 };
}

/** `2026-h1` */
export const writeHalfYear = ({ year, half }: HalfYear): string => `${year}-h${half}`;

const ordinal = ({ year, half }: HalfYear): number => year * 2 + half;

export const compareHalfYears = (a: HalfYear, b: HalfYear): number => ordinal(a) - ordinal(b);

export const nextHalfYear = ({ year, half }: HalfYear): HalfYear =>
  half === 1 ? { year, half: 2 } : { year: year + 1, half: 1 };

export const previousHalfYear = ({ year, half }: HalfYear): HalfYear =>
  half === 2 ? { year, half: 1 } : { year: year - 1, half: 2 };

/**
 * The half-year at a moment, by the calendar of Japan.
 *
 * @param at milliseconds since 1970, UTC
 */
export const halfYearAt = (at: number): HalfYear => halfYearOf(dayInJapan(at));

const prefix = 'self-check-';

/** In place of a worksheet's id in the name of the document: a self check stands on no shelf (B-33). */
export const selfCheckId = (period: HalfYear): string => `${prefix}${writeHalfYear(period)}`;

/** @returns undefined for the id of a worksheet that is no self check. */
export const periodOfSelfCheck = (id: string): HalfYear | undefined =>
  id.startsWith(prefix) ? readHalfYear(id.slice(prefix.length)) : undefined;

/** Whether a self check of this period may be begun: the next one may be, and every earlier one. */
export const mayBegin = (period: HalfYear, now: number): boolean =>
  compareHalfYears(period, nextHalfYear(halfYearAt(now))) <= 0;
