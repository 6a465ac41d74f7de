import { useEffect } from 'react';

/** Keeps the picture on while it is in sight, where the device lets a page ask for that. */
export function useAwake(): void {
  useEffect(() => {
    let isHere = true;
    let lock: WakeLockSentinel | undefined;
    const ask = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      void navigator.wakeLock.request('screen').then(
        (given) => {
          lock = given;
          if (!isHere) void given.release();
        },
        // An old device, or one that is short of current: it goes dark as it always does.
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isHere = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
