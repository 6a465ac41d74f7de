import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type GroundView, groundChanged } from '@yoriai/shared/legal-ground/api';
import { useEffect } from 'react';
import { api } from '../app/api.ts';
import { caseAt } from '../case-review/queries.ts';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet, type WhichWorksheet } from '../worksheets/which-worksheet.ts';

const groundKey = ({ worksheet }: WhichWorksheet) => ['ground', worksheet] as const;

export const groundAt = (which: WhichWorksheet): string => `${caseAt(which)}/ground`;

/** On what ground the case sheet stands; undefined until it is known. */
export function useGround(): GroundView | undefined {
  const which = useWhichWorksheet();
  return useQuery({
    queryKey: groundKey(which),
    queryFn: ({ signal }) => api.get<GroundView>(groundAt(which), signal),
  }).data;
}

export const keepGround = (client: QueryClient, which: WhichWorksheet, ground: GroundView): void => {
  client.setQueryData(groundKey(which), ground);
};

/** Asks again when the server says that it changed; once for the whole page. */
export function useFollowedGround(): void {
  const which = useWhichWorksheet();
  const client = useQueryClient();
  const { document } = useWorksheet();
  useEffect(
    () =>
      document.onMessage((said) => {
        if (said === groundChanged) void client.invalidateQueries({ queryKey: groundKey(which) });
      }),
    [client, which, document],
  );
}
