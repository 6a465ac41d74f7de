import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PassView } from '@yoriai/shared/meetings/api';
import { useEffect } from 'react';
import { api, Unreachable } from '../../app/api.ts';
import { openServerClock, type ServerClock } from '../server-clock.ts';

/** One clock for the page: measured anew each time the pass is asked for. */
export const passClock: ServerClock = openServerClock(() => Date.now());

const key = ['pass'] as const;
/** Often enough that a clock which was set is noticed within a minute. */
const askAgainMs = 60_000;
/** Without a network it is asked for again after so long. */
const waitMs = 3_000;

/**
 * The pass of this device: out of the address, from where it is taken away at once, or from the cookie it left behind.
 * Without a network it is asked for until there is one.
 */
function usePass() {
  const client = useQueryClient();
  useEffect(() => forgetOnChange(client), [client]);
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const token = window.location.hash.slice(1);
      const asked = Date.now();
      const pass =
        token === ''
          ? await api.get<PassView>('/api/passes', signal)
          : await api.post<PassView>('/api/passes', { token });
      passClock.measure({ asked, answered: Date.now(), now: pass.now });
      if (token !== '') window.history.replaceState(null, '', window.location.pathname);
      return pass;
    },
    refetchInterval: askAgainMs,
    refetchIntervalInBackground: true,
    retry: (_, fault) => fault instanceof Unreachable,
    retryDelay: waitMs,
  });
}

/** What a page knows of its pass. Once it had one, it keeps it through a network that is gone. */
export type PassAtHand =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly pass: PassView; readonly askAgain: () => void }
  | { readonly is: 'over' };

export function usePassAtHand(): PassAtHand {
  const { data: pass, error, refetch } = usePass();
  if (error && !(error instanceof Unreachable)) return { is: 'over' };
  return pass ? { is: 'open', pass, askAgain: () => void refetch() } : { is: 'opening' };
}

/** Another pass in the address of the same window is another meeting. */
function forgetOnChange(client: QueryClient): () => void {
  const ask = () => void client.invalidateQueries({ queryKey: key });
  window.addEventListener('hashchange', ask);
  return () => window.removeEventListener('hashchange', ask);
}
