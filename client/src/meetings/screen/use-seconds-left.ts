import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { ServerClock } from '../server-clock.ts';
import { useServerTime } from '../use-server-time.ts';

/** Whole seconds left of the step under way, by the server's clock (B-27); undefined before it was begun. */
export function useSecondsLeft({ ends: [until], step }: Meeting, clock: ServerClock): number | undefined {
  const now = useServerTime(clock);
  if (until === undefined || step === undefined) return undefined;
  return Math.max(0, Math.ceil((until - now) / 1000));
}
