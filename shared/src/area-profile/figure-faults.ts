import type { WrittenFigure } from './written-figure.ts';

/** Why a figure cannot be (B-11): it is refused when it is written, and said where it stands already. */
export type FigureFault = 'negative' | 'rate-over-100' | 'future';

/** What is to be looked at again, and may be right (B-10): more answers than households. */
export type FigureDoubt = 'part-larger';

/** @param today `YYYY-MM-DD`. */
export function faultOf({ number, of, unit, asOf }: WrittenFigure, today: string): FigureFault | undefined {
  if ((number?.number ?? 0) < 0 || (of?.number ?? 0) < 0) return 'negative';
  if (of === undefined && unit === '%' && (number?.number ?? 0) > 100) return 'rate-over-100';
  // A month is compared with this month, a day with this day.
  if (asOf !== undefined && asOf > today.slice(0, asOf.length)) return 'future';
  return undefined;
}

export function doubtOf({ number, of }: WrittenFigure): FigureDoubt | undefined {
  return number && of && of.number > 0 && number.number > of.number ? 'part-larger' : undefined;
}
