import type { After } from '@yoriai/server/collaboration/after';

/** A clock and timers that a test moves on. */
export interface ClockByHand {
  now(): number;
  readonly after: After;
  /** Lets time pass; what falls due runs in order. */
  pass(milliseconds: number): void;
  /** Puts the clock forward or back: no time passes, and no timer is nearer for it. */
  jump(milliseconds: number): void;
  readonly waiting: number;
}

export function clockByHand(start = 1_760_000_000_000): ClockByHand {
  let at = start;
  let timers: { due: number; readonly run: () => void }[] = [];
  return {
    now: () => at,
    after(ms, run) {
      const timer = { due: at + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((it) => it !== timer);
      };
    },
    pass(milliseconds) {
      const end = at + milliseconds;
      for (;;) {
        const next = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
        if (!next) break;
        timers = timers.filter((it) => it !== next);
        at = Math.max(at, next.due);
        next.run();
      }
      at = end;
    },
    jump(milliseconds) {
      at += milliseconds;
      for (const timer of timers) timer.due += milliseconds;
    },
    get waiting() {
      return timers.length;
    },
  };
}
