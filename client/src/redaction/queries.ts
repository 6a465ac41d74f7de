import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Found, RedactionDone, RedactionsDone, RedactRequest } from '@yoriai/shared/redaction/api';
import { api } from '../app/api.ts';
import { shelfIsStale } from '../areas/queries.ts';

const at = (area: string): string => `/api/areas/${area}/redactions`;
const keyOf = (area: string) => ['redactions', area] as const;

/** What was redacted in an area, newest first. */
export function useRedactions(area: string) {
  return useQuery({
    queryKey: keyOf(area),
    queryFn: ({ signal }) => api.get<RedactionsDone>(at(area), signal),
  });
}

export const findWords = (area: string, words: readonly string[]): Promise<Found> =>
  api.post<Found>(`${at(area)}/find`, { words });

export const redact = (area: string, request: RedactRequest): Promise<RedactionDone> =>
  api.post<RedactionDone>(at(area), request);

export const redactionsAreStale = (client: QueryClient, area: string): void => {
  void client.invalidateQueries({ queryKey: keyOf(area) });
  shelfIsStale(client, area);
};
