import { stateOf } from '../area-profile/figure-state.ts';
import { readMonth } from '../writing/read-month.ts';

/**
 * What is to be said of a figure as a plan prints it (C6): without 出典 or 時点 it is 未確認, and it grows old in the plan
 * too.
 *
 * @param today `YYYY-MM-DD`
 */
export function noteOfFigure(
  { asOf = '', origin = '' }: { readonly asOf?: string; readonly origin?: string },
  today: string,
): 'unverified' | 'old' | undefined {
  if (asOf.trim() === '' || origin.trim() === '') return 'unverified';
  const read = readMonth(asOf, today);
  // A 時点 in words of people's own can be read by people alone.
  const state = stateOf({ asOf: 'month' in read ? read.month : today, origin }, today);
  return state === 'ok' ? undefined : state;
}
