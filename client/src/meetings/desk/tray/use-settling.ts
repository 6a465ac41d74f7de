import { useEffect, useState } from 'react';

/** A hand that presses twice must not put up what nobody has read yet. */
const settleMs = 500;

/** True for a moment after something else came in the place of what was there. */
export function useSettling(what: string | undefined): boolean {
  const [settled, setSettled] = useState(what);
  useEffect(() => {
    const done = setTimeout(() => setSettled(what), settleMs);
    return () => clearTimeout(done);
  }, [what]);
  return settled !== what;
}
