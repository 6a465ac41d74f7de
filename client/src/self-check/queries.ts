import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { SelfCheckCompletion, SelfChecks, ShownSelfCheck } from '@yoriai/shared/self-check/api';
import { api } from '../app/api.ts';

const key = ['self-checks'] as const;

export const selfChecksAddress = '/self-checks';
export const selfCheckAddress = (period: string): string => `${selfChecksAddress}?period=${period}`;
export const selfCheckPrintAddress = (period: string): string => `${selfCheckAddress(period)}&print=yes`;
export const shownAddress = (owner: string, period: string): string =>
  `${selfChecksAddress}?of=${owner}&period=${period}`;

/** One's own sheets. What was scored meanwhile is asked for whenever the list is opened. */
export function useSelfChecks() {
  return useQuery({
    queryKey: [...key, 'own'],
    queryFn: ({ signal }) => api.get<SelfChecks>('/api/self-checks', signal),
    refetchOnMount: 'always',
  });
}

/** What others show to me. It is kept nowhere: taken back is gone. */
export function useShownSelfChecks() {
  return useQuery({
    queryKey: [...key, 'shown'],
    queryFn: ({ signal }) => api.get<readonly ShownSelfCheck[]>('/api/self-checks/shown', signal),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

/** Whose sheet is complete: yes or no (P16). */
export function useCompletion() {
  return useQuery({
    queryKey: [...key, 'completion'],
    queryFn: ({ signal }) => api.get<SelfCheckCompletion>('/api/self-checks/completion', signal),
    refetchOnMount: 'always',
  });
}

export const selfChecksAreStale = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: key });
