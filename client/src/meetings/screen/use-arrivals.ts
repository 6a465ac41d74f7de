import { useEffect, useState } from 'react';
import { type Arrivals, arrivals, newMs } from './arrivals.ts';

interface Arrived {
  /** Whether it came a moment ago. */
  readonly isNew: (id: string) => boolean;
  /** The one that came last. */
  readonly newest: string | undefined;
}

/** Which notes came since the wall was opened. @param ids what was put up last first */
export function useArrivals(ids: readonly string[]): Arrived {
  const [seen, setSeen] = useState<Arrivals>();
  const joined = ids.join(' ');
  useEffect(() => {
    setSeen((before) => arrivals(before, joined === '' ? [] : joined.split(' '), Date.now()));
  }, [joined]);
  useEffect(() => {
    if (!seen || seen.came.size === 0) return;
    const timer = setTimeout(() => setSeen(arrivals(seen, [], Date.now())), newMs);
    return () => clearTimeout(timer);
  }, [seen]);
  return { isNew: (id) => seen?.came.has(id) === true, newest: seen && [...seen.came.keys()].at(-1) };
}
