import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Sheet } from '@yoriai/shared/areas/area';
import type { OpeningReport, OpeningView } from '@yoriai/shared/opening/api';
import { api } from '../app/api.ts';
import { shelfKey } from '../areas/queries.ts';

/** A board or a worksheet on the shelf of an area. */
export interface WhichPaper extends Pick<Sheet, 'of' | 'id'> {
  readonly area: string;
}

const paperAt = ({ area, of, id }: WhichPaper): string => `/api/areas/${area}/${of}s/${id}`;
export const openingAt = (paper: WhichPaper): string => `${paperAt(paper)}/opening`;
export const invitationsAt = (paper: WhichPaper): string => `${paperAt(paper)}/invitations`;

/** To whom a paper is opened. Asked for again together with the shelf. */
export function useOpening(paper: WhichPaper) {
  return useQuery({
    queryKey: [...shelfKey(paper.area), 'opening', paper.id],
    queryFn: ({ signal }) => api.get<OpeningView>(openingAt(paper), signal),
  });
}

/** What there is to look at: of this moment, each time it is looked at. */
export function useReport(paper: WhichPaper) {
  return useQuery({
    queryKey: ['opening-report', paper.id],
    queryFn: ({ signal }) => api.get<OpeningReport>(`${openingAt(paper)}/report`, signal),
    staleTime: 0,
    gcTime: 0,
  });
}

export const reportIsStale = (client: QueryClient, { id }: WhichPaper): Promise<void> =>
  client.invalidateQueries({ queryKey: ['opening-report', id] });
