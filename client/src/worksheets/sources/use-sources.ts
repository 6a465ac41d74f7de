import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type SheetSources,
  type SourceState,
  sourcesChanged,
  type TakeSource,
} from '@yoriai/shared/worksheets/sources';
import { useCallback, useEffect } from 'react';
import { api } from '../../app/api.ts';
import { useStore } from '../../collaboration/react.tsx';
import { useWorksheet } from '../session/use-worksheet.ts';
import { useWhichWorksheet } from '../which-worksheet.ts';

const keyOf = (area: string, worksheet: string) => ['sources', area, worksheet] as const;
const addressOf = (area: string, worksheet: string): string =>
  `/api/areas/${area}/worksheets/${worksheet}/sources`;

/** How what this sheet took over reads now; undefined while that is not known. */
export function useSources(): SheetSources | undefined {
  const { area, worksheet } = useWhichWorksheet();
  const { data } = useQuery({
    queryKey: keyOf(area, worksheet),
    queryFn: ({ signal }) => api.get<SheetSources>(addressOf(area, worksheet), signal),
  });
  return data;
}

/** Asks again when the server says that a source changed, and when the page is online again. Once for each page. */
export function useFollowedSources(): void {
  const { document } = useWorksheet();
  const ask = useAskSources();
  const isOnline = useStore(document.state, ({ is }) => is === 'live' || is === 'stored');
  useEffect(() => {
    if (isOnline) ask();
    return document.onMessage((payload) => {
      if (payload === sourcesChanged) ask();
    });
  }, [document, ask, isOnline]);
}

/** How the source of a row reads now. */
export const useSourceOf = (row: string): SourceState | undefined =>
  useSources()?.rows.find((it) => it.row === row);

/** Asks anew. */
export function useAskSources(): () => void {
  const { area, worksheet } = useWhichWorksheet();
  const client = useQueryClient();
  return useCallback(
    () => void client.invalidateQueries({ queryKey: keyOf(area, worksheet) }),
    [client, area, worksheet],
  );
}

/** Takes over the present words of a row's source, or keeps ours. @throws what `api.post` throws */
export function useTakeSource(): (row: string, take: TakeSource) => Promise<void> {
  const { area, worksheet } = useWhichWorksheet();
  const client = useQueryClient();
  return useCallback(
    async (row, take) => {
      await api.post(`${addressOf(area, worksheet)}/${row}`, { take });
      await client.invalidateQueries({ queryKey: keyOf(area, worksheet) });
    },
    [client, area, worksheet],
  );
}
