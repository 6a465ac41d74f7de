import { type Store, valueStore } from '../collaboration/store.ts';

/** What one answer tells of the server's clock; all in milliseconds. */
interface Measured {
  /** To be added to the device's clock. */
  readonly offset: number;
  readonly roundTrip: number;
}

/** The server's clock as a device knows it: its own, moved by what answers told (MTG-1). */
export interface ServerClock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** @param asked,answered when, on the device's clock; @param now what the answer said */
  measure(times: { readonly asked: number; readonly answered: number; readonly now: number }): void;
  /** Tells when it was moved. */
  readonly moved: Store<Measured | undefined>;
}

/** @param device milliseconds since 1970 on the device's own clock, however wrong */
export function openServerClock(device: () => number): ServerClock {
  const moved = valueStore<Measured | undefined>(undefined);
  return {
    moved,
    now: () => device() + (moved.get()?.offset ?? 0),
    measure({ asked, answered, now }) {
      const roundTrip = Math.max(0, answered - asked);
      moved.set(better(moved.get(), { offset: now - (asked + answered) / 2, roundTrip }));
    },
  };
}

/** The quicker answer is the surer one, unless both cannot be true: then the device's clock was set meanwhile. */
function better(before: Measured | undefined, next: Measured): Measured {
  if (!before) return next;
  const apart = Math.abs(before.offset - next.offset);
  const bothTrue = apart <= (before.roundTrip + next.roundTrip) / 2 + ticks;
  return bothTrue && before.roundTrip <= next.roundTrip ? before : next;
}

/** What clocks drift and round between two answers, in milliseconds. */
const ticks = 50;
