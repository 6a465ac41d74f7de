import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { KeepingOfArea, KeepingSettings, KeptPaper } from '@yoriai/shared/retention/keeping';
import { addDays } from '@yoriai/shared/writing/calendar';
import { api } from '../app/api.ts';
import { shelfKey } from '../areas/queries.ts';

const settingsKey = ['keeping'] as const;

/** Until when the papers of an area are kept. Asked for again together with the shelf. */
function useKeeping(area: string) {
  return useQuery({
    queryKey: [...shelfKey(area), 'keeping'],
    queryFn: ({ signal }) => api.get<KeepingOfArea>(`/api/areas/${area}/keeping`, signal),
  });
}

/** A paper that does not stay for ever, and how many days are left; undefined for others, and until it is known. */
export function useKept(
  area: string,
  paper: string,
): { readonly kept: KeptPaper; readonly today: string } | undefined {
  const { data } = useKeeping(area);
  const kept = data?.papers.find((it) => it.paper === paper);
  return data && kept && { kept, today: data.today };
}

/** Whole days from one day to a later one, 0 for the same. */
export function daysLeft(until: string, today: string): number {
  const dayMs = Date.parse(addDays(today, 1)) - Date.parse(today);
  return Math.round((Date.parse(until) - Date.parse(today)) / dayMs);
}

export function useKeepingSettings() {
  return useQuery({
    queryKey: settingsKey,
    queryFn: ({ signal }) => api.get<KeepingSettings>('/api/keeping', signal),
  });
}

export const keepSettings = (client: QueryClient, settings: KeepingSettings): void => {
  client.setQueryData(settingsKey, settings);
};
