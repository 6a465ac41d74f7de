import { useCallback, useSyncExternalStore } from 'react';
import type { ServerClock } from './server-clock.ts';

/** How often is looked whether the second is another one; a device that slept looks as soon as it is awake. */
const lookMs = 200;

/** The server's time in whole seconds (as milliseconds since 1970, UTC); drawn again each second. */
export function useServerTime(clock: ServerClock): number {
  const follow = useCallback(
    (listener: () => void) => {
      const looking = setInterval(listener, lookMs);
      const unfollow = clock.moved.subscribe(listener);
      document.addEventListener('visibilitychange', listener);
      return () => {
        clearInterval(looking);
        unfollow();
        document.removeEventListener('visibilitychange', listener);
      };
    },
    [clock],
  );
  return useSyncExternalStore(follow, () => Math.floor(clock.now() / 1000) * 1000);
}
