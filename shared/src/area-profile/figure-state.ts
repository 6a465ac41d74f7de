import { oldAfterYears } from './settings.ts';

/**
 * What is to be said of a figure beside it (AREA-3). One that lacks 出典 or 時点 is 未確認 whatever its age;
 * `not-computable`: it is a rate of nothing.
 */
export type FigureState = 'ok' | 'unverified' | 'old' | 'not-computable';

export interface Provenance {
  /** 時点: `YYYY-MM`, or a day. */
  readonly asOf?: string | undefined;
  /** 出典. */
  readonly origin?: string | undefined;
}

/** @param today `YYYY-MM-DD`; left out, nothing is said to be old. */
export function stateOf(
  { asOf, origin }: Provenance,
  today?: string,
): Exclude<FigureState, 'not-computable'> {
  if (!asOf || !origin?.trim()) return 'unverified';
  return today !== undefined && isOld(asOf, today) ? 'old' : 'ok';
}

/** In the month three years later a figure is not yet old. */
function isOld(asOf: string, today: string): boolean {
  const [year = '', month = ''] = today.split('-');
  return asOf.slice(0, 7) < `${String(Number(year) - oldAfterYears).padStart(4, '0')}-${month}`;
}
