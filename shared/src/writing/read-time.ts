import type { TimeFault } from './faults.ts';
import { findTimes, type TimeOfDay } from './time-candidates.ts';

/** `ask`: the times that may be meant, the most likely first. */
export type ReadTime = TimeOfDay | { readonly ask: readonly TimeOfDay[] } | { readonly fault: TimeFault };

/** Reads one time of day as people write it (B-9). 7時 asks whether morning or evening, 24:30 whether the next day. */
export function readTime(written: string): ReadTime {
  const found = findTimes(written);
  if (typeof found === 'string') return { fault: found };
  const [first] = found.may;
  return found.sure && first ? first : { ask: found.may };
}
