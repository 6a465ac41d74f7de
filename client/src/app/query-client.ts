import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import { sessionEnded, sessionIsStale } from '../people/session.tsx';
import { Unreachable } from './api.ts';

/**
 * What the page knows over HTTP. An answer that says "not signed in" ends the session everywhere on the page at once; one
 * that says "not allowed" shows that the page believes too much: a role or a part has changed meanwhile (ACC-4).
 */
export function openQueryClient(): QueryClient {
  const onError = (failure: unknown) => {
    if (!(failure instanceof YoriaiError)) return;
    if (failure.id === 'not-signed-in') sessionEnded(client);
    if (failure.id === 'not-allowed') void sessionIsStale(client);
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
