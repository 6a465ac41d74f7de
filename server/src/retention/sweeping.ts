import type { BaseLogger } from 'pino';
import type { After } from '../collaboration/after.ts';
import { faultForLog } from '../http/fault-for-log.ts';
import { type SweepKeepers, sweep } from './sweep.ts';

/** Looks every day which papers are past their day (P19). */
export interface Sweeping {
  /** Stops looking; resolves when nothing is under way. */
  stop(): Promise<void>;
}

export interface SweepingOptions extends SweepKeepers {
  readonly after: After;
  readonly log: BaseLogger;
}

const dayMs = 24 * 60 * 60_000;
/** How long a look that could not be finished waits for the next try. */
const againMs = 60 * 60_000;

/** By a timer and not by the hour: a clock that jumps neither skips a day nor makes many of one. */
export function beginSweeping({ after, log, ...keepers }: SweepingOptions): Sweeping {
  let underWay = Promise.resolve();
  let cancel = (): void => {};
  let isStopped = false;
  const look = async (): Promise<void> => {
    let wait = dayMs;
    try {
      await sweep(keepers);
    } catch (error) {
      wait = againMs;
      log.error(faultForLog(error), 'papers past their day could not all be put away');
    }
    cancel();
    if (!isStopped) cancel = after(wait, lookAgain);
  };
  const lookAgain = (): void => {
    underWay = underWay.then(look);
  };
  lookAgain();
  return {
    async stop() {
      isStopped = true;
      cancel();
      await underWay;
    },
  };
}
