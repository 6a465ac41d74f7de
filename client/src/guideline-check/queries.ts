import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { GuidelineRound, OpenedAnswers, SealedSheets } from '@yoriai/shared/guideline-check/api';
import { useSearch } from 'wouter';
import { api } from '../app/api.ts';
import { shelfKey, worksheetAddress } from '../areas/queries.ts';

/** Asked for again together with the shelf: when it is told that the sheets were opened, so are these. */
const key = (area: string, ...more: readonly string[]) => [...shelfKey(area), 'guideline-check', ...more];

const at = (area: string, worksheet: string): string => `/api/areas/${area}/worksheets/${worksheet}`;
export const ownAt = (area: string, worksheet: string): string => `${at(area, worksheet)}/own`;
export const openAt = (area: string, worksheet: string): string => `${at(area, worksheet)}/open`;

export const myAddress = (area: string, worksheet: string): string =>
  `${worksheetAddress(area, worksheet)}?sheet=mine`;

/** Whether the address asks for one's own sheet. */
export const useIsMine = (): boolean => new URLSearchParams(useSearch()).get('sheet') === 'mine';

/** Where the sealed sheets stand; asked for anew wherever it is shown, since nobody tells who has finished. */
export function useSealed(area: string, worksheet: string) {
  return useQuery({
    queryKey: key(area, worksheet, 'own'),
    queryFn: ({ signal }) => api.get<SealedSheets>(ownAt(area, worksheet), signal),
    refetchOnMount: 'always',
  });
}

export const keepSealed = (
  client: QueryClient,
  area: string,
  worksheet: string,
  sealed: SealedSheets,
): void => {
  client.setQueryData(key(area, worksheet, 'own'), sealed);
};

/** The sheets of everybody; asked for once they are open. */
export function useAnswers(area: string, worksheet: string) {
  return useQuery({
    queryKey: key(area, worksheet, 'answers'),
    queryFn: ({ signal }) => api.get<OpenedAnswers>(`${at(area, worksheet)}/answers`, signal),
  });
}

/** What the area's opened check sheets marked. */
export function useRounds(area: string) {
  return useQuery({
    queryKey: key(area, 'rounds'),
    queryFn: ({ signal }) =>
      api.get<readonly GuidelineRound[]>(`/api/areas/${area}/guideline-rounds`, signal),
  });
}
