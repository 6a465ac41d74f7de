import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { type Looked, type Param, readAddress, withParams } from './address.ts';

type Change = Partial<Record<Param, string | undefined>>;

export interface LookedAt extends Looked {
  readonly params: URLSearchParams;
  /** Narrows what is looked at; no step to go back over. */
  readonly narrow: (change: Change) => void;
  /** Goes to a record or a view; back leads here again. */
  readonly go: (change: Change) => void;
  readonly hrefOf: (change: Change) => string;
}

/** What of the book is looked at, as the address says. */
export function useLooked(): LookedAt {
  const [params, setParams] = useSearchParams();
  const [path] = useLocation();
  const narrow = useCallback(
    (change: Change) => setParams((now) => withParams(now, change), { replace: true }),
    [setParams],
  );
  const go = useCallback((change: Change) => setParams((now) => withParams(now, change)), [setParams]);
  return useMemo(
    () => ({
      ...readAddress(params),
      params,
      narrow,
      go,
      hrefOf: (change) => {
        const search = withParams(params, change).toString();
        return search === '' ? path : `${path}?${search}`;
      },
    }),
    [params, path, narrow, go],
  );
}
