import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { ConsentsOfArea } from '@yoriai/shared/consents/consent';
import { api } from '../app/api.ts';

const consentsKey = (area: string) => ['consents', area] as const;

export const consentsAt = (area: string): string => `/api/areas/${area}/consents`;

export function useConsents(area: string) {
  return useQuery({
    queryKey: consentsKey(area),
    queryFn: ({ signal }) => api.get<ConsentsOfArea>(consentsAt(area), signal),
  });
}

/** With a consent the grounds that lean on it change, and with these how long papers are kept. */
export const consentsAreStale = async (client: QueryClient, area: string): Promise<void> => {
  await client.invalidateQueries({ queryKey: consentsKey(area) });
  await client.invalidateQueries({ queryKey: ['ground'] });
};
