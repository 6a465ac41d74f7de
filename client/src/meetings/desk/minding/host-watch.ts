import { type Store, valueStore } from '../../../collaboration/store.ts';

/** How long the one who leads must be missed before others are offered to take over, in milliseconds (B-28). */
export const missedMs = 60_000;
/** How often is looked. */
const lookMs = 1000;
/** Between two looks so far apart this device itself was asleep: what it believes of others it knows no longer. */
const asleepMs = 70_000;

export interface HostWatchOptions {
  /** Whether this desk hears the meeting; deaf, it knows nothing of others. */
  readonly isOn: () => boolean;
  /** Whether the one who leads has this desk open, on whatever machine. */
  readonly isHere: () => boolean;
  /** The server's clock, milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Calls again and again after so many milliseconds. @returns the end of it */
  readonly every: (milliseconds: number, run: () => void) => () => void;
}

/** Whether the one who leads has been missed for a minute. It only says so; nobody is put in that place by it (B-28). */
export function hostWatch({ isOn, isHere, now, every }: HostWatchOptions): Store<boolean> {
  const isMissed = valueStore(false);
  let since: number | undefined;
  let looked: number | undefined;
  const look = () => {
    const at = now();
    const isGone = isOn() && !isHere();
    const isKnown = since !== undefined && since <= at && looked !== undefined && at - looked <= asleepMs;
    if (!isGone) since = undefined;
    else if (!isKnown) since = at;
    looked = at;
    isMissed.set(since !== undefined && at - since >= missedMs);
  };
  return {
    get: isMissed.get,
    subscribe(listener) {
      const unfollow = isMissed.subscribe(listener);
      const stop = every(lookMs, look);
      look();
      return () => {
        stop();
        unfollow();
      };
    },
  };
}
