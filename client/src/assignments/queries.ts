import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { AreaPeople } from '@yoriai/shared/assignments/assignment';
import { api } from '../app/api.ts';
import { shelfKey } from '../areas/queries.ts';

/** Asked for again together with the shelf. */
const areaPeopleKey = (area: string) => [...shelfKey(area), 'people'] as const;
export const areaPeopleAddress = (area: string): string => `/api/areas/${area}/people`;

/** Who is what in an area, for those who may see it. */
export function useAreaPeople(area: string, wanted: boolean) {
  return useQuery({
    queryKey: areaPeopleKey(area),
    queryFn: ({ signal }) => api.get<AreaPeople>(areaPeopleAddress(area), signal),
    enabled: wanted,
  });
}

export const areaPeopleChanged = (client: QueryClient, area: string): Promise<void> =>
  client.invalidateQueries({ queryKey: areaPeopleKey(area) });
