import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import { sessionEnded } from '../people/session.tsx';
import { Unreachable } from './api.ts';

/** What the page knows over HTTP. An answer that says "not signed in" ends the session everywhere on the page at once. */
export function openQueryClient(): QueryClient {
  const onError = (failure: unknown) => {
    if (failure instanceof YoriaiError && failure.id === 'not-signed-in') sessionEnded(client);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: (times, failure) => failure instanceof Unreachable && times < 2 },
      // Do it or say that it could not be done; a change that waits unseen for the network surprises people.
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
