import { useInfiniteQuery } from '@tanstack/react-query';
import type { RecordFilter, RecordPage } from '@yoriai/shared/access-record/api';
import { api } from '../app/api.ts';

/** @param area left out: the organisation's */
export const recordAddress = (area: string | undefined): string =>
  area === undefined ? '/api/access-record' : `/api/areas/${area}/access-record`;

export function askedOf(filter: RecordFilter): URLSearchParams {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(said as [string, string][]);
}

/** The record, the newest first, as far back as was asked for. */
export function useRecord(area: string | undefined, filter: RecordFilter) {
  return useInfiniteQuery({
    queryKey: ['access-record', area, filter],
    queryFn: ({ pageParam, signal }) => {
      const asked = askedOf(filter);
      if (pageParam !== undefined) asked.set('before', String(pageParam));
      return api.get<RecordPage>(`${recordAddress(area)}?${asked}`, signal);
    },
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ before }) => before,
    gcTime: 0,
  });
}
