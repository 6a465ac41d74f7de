import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Anonymity, anonymityChanged, type GatherSources } from '@yoriai/shared/case-review/api';
import { useEffect } from 'react';
import { api } from '../app/api.ts';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet, type WhichWorksheet } from '../worksheets/which-worksheet.ts';

export const caseAt = ({ area, worksheet }: WhichWorksheet): string =>
  `/api/areas/${area}/worksheets/${worksheet}`;

const anonymityKey = ({ worksheet }: WhichWorksheet) => ['anonymity', worksheet] as const;

export const anonymityIsStale = (client: QueryClient, which: WhichWorksheet): Promise<void> =>
  client.invalidateQueries({ queryKey: anonymityKey(which) });

/** Whether a second person has confirmed the sheet as it is now; undefined until it is known. */
export function useAnonymity(): Anonymity | undefined {
  const which = useWhichWorksheet();
  return useQuery({
    queryKey: anonymityKey(which),
    queryFn: ({ signal }) => api.get<Anonymity>(`${caseAt(which)}/anonymity`, signal),
  }).data;
}

/** After the last key, before it is looked at anew what is left on the sheet, in milliseconds. */
const pause = 900;

/** Asks again when somebody wrote on the sheet, or said something of a risk; once for the whole page. */
export function useFollowedAnonymity(): void {
  const which = useWhichWorksheet();
  const client = useQueryClient();
  const { document } = useWorksheet();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void anonymityIsStale(client, which), pause);
    };
    document.doc.on('update', ask);
    const stop = document.onMessage((said) => said === anonymityChanged && ask());
    return () => {
      clearTimeout(waiting);
      document.doc.off('update', ask);
      stop();
    };
  }, [client, which, document]);
}

/** What the area has to gather from. Asked for each time the question is opened. */
export function useGatherSources() {
  const which = useWhichWorksheet();
  return useQuery({
    queryKey: ['gather-sources', which.worksheet],
    queryFn: ({ signal }) => api.get<GatherSources>(`${caseAt(which)}/gather/sources`, signal),
    staleTime: 0,
    gcTime: 0,
  });
}
