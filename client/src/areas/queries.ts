import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { AreaSummary, Shelf } from '@yoriai/shared/areas/area';
import { api } from '../app/api.ts';

const areasKey = ['areas'] as const;
const shelfKey = (area: string) => ['shelf', area] as const;

export const areaAddress = (area: string): string => `/areas/${area}`;
export const boardAddress = (area: string, board: string): string => `/areas/${area}/boards/${board}`;

/** Every area; the tree is made of `parentId`. */
export function useAreas() {
  return useQuery({
    queryKey: areasKey,
    queryFn: ({ signal }) => api.get<readonly AreaSummary[]>('/api/areas', signal),
  });
}

/** An area's shelf. It is asked for again when the page comes to the front and when the server says it changed. */
export function useShelf(area: string) {
  return useQuery({
    queryKey: shelfKey(area),
    queryFn: ({ signal }) => api.get<Shelf>(`/api/areas/${area}`, signal),
  });
}

export const shelfIsStale = (client: QueryClient, area: string): void => {
  void client.invalidateQueries({ queryKey: shelfKey(area) });
  void client.invalidateQueries({ queryKey: areasKey });
};
