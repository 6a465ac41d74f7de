import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Version } from '@yoriai/shared/documents/worksheet-versions';
import { type PlanState, planChanged } from '@yoriai/shared/support-plan/api';
import type { Candidates, LooseActivities } from '@yoriai/shared/support-plan/gathering';
import type { Publication } from '@yoriai/shared/support-plan/publication';
import type { ChangesSince } from '@yoriai/shared/worksheets/changes';
import { useEffect } from 'react';
import { api } from '../app/api.ts';
import { shelfKey } from '../areas/queries.ts';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet, type WhichWorksheet } from '../worksheets/which-worksheet.ts';

const planKey = ({ area, worksheet }: WhichWorksheet) => [...shelfKey(area), 'plan', worksheet] as const;
/** The address under which a plan's server commands stand. */
export const planPath = ({ area, worksheet }: WhichWorksheet): string =>
  `/api/areas/${area}/worksheets/${worksheet}`;

const stateKey = (which: WhichWorksheet) => [...planKey(which), 'state'] as const;

/** What was decided about the plan; with it, what this person may do now. */
export function usePlanState(): PlanState | undefined {
  const which = useWhichWorksheet();
  return useQuery({
    queryKey: stateKey(which),
    queryFn: ({ signal }) => api.get<PlanState>(`${planPath(which)}/plan/state`, signal),
  }).data;
}

export const planIsStale = (client: QueryClient, which: WhichWorksheet): Promise<void> =>
  client.invalidateQueries({ queryKey: planKey(which) });

/** Sends a decision; what is known of the plan is then what the server answered, and after a refusal asked for anew. */
export function useDecision<Body>(pathOf: (body: Body) => string, onDone: () => void) {
  const which = useWhichWorksheet();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => api.post<PlanState>(`${planPath(which)}/plan/${pathOf(body)}`, body),
    onSuccess: (state) => {
      client.setQueryData(stateKey(which), state);
      onDone();
    },
    onError: () => planIsStale(client, which),
  });
}

/** Asks again when the server says that somebody decided or proposed something, and after a time without hearing. */
export function useFollowedPlan(): void {
  const client = useQueryClient();
  const { area, worksheet } = useWhichWorksheet();
  const { document } = useWorksheet();
  useEffect(() => {
    const ask = () => void planIsStale(client, { area, worksheet });
    const stopMessages = document.onMessage((said) => said === planChanged && ask());
    // An approval closes the plan for everybody: what was said while it was opened again was not heard.
    let heard = isHeard(document);
    const stopState = document.state.subscribe(() => {
      const now = isHeard(document);
      if (now && !heard) ask();
      heard = now;
    });
    return () => {
      stopMessages();
      stopState();
    };
  }, [client, document, area, worksheet]);
}

function isHeard({ state }: DocumentConnection): boolean {
  const { is } = state.get();
  return is === 'stored' || is === 'live' || is === 'read-only';
}

export function useCandidates() {
  const which = useWhichWorksheet();
  return useQuery({
    queryKey: [...planKey(which), 'candidates'],
    queryFn: ({ signal }) => api.get<Candidates>(`${planPath(which)}/plan/candidates`, signal),
  });
}

/** @param rows what the answer depends on besides the boards */
export function useLooseActivities(rows: string): LooseActivities {
  const which = useWhichWorksheet();
  const { data } = useQuery({
    queryKey: [...planKey(which), 'links', rows],
    queryFn: ({ signal }) => api.get<LooseActivities>(`${planPath(which)}/plan/links`, signal),
    placeholderData: (before) => before,
  });
  return data ?? [];
}

/** @param since `YYYY-MM-DD` */
export function useChanges(since: string) {
  const which = useWhichWorksheet();
  return useQuery({
    queryKey: [...planKey(which), 'changes', since],
    queryFn: ({ signal }) => api.get<ChangesSince>(`${planPath(which)}/changes?since=${since}`, signal),
  });
}

export function useVersion(number: number) {
  const which = useWhichWorksheet();
  return useQuery({
    queryKey: [...planKey(which), 'version', number],
    queryFn: ({ signal }) => api.get<Version>(`${planPath(which)}/versions/${number}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const publicationKey = (which: WhichWorksheet) => [...planKey(which), 'publication'] as const;

/** What a second person looks at before the paper leaves the house. */
export function usePublication() {
  const which = useWhichWorksheet();
  return useQuery({
    queryKey: publicationKey(which),
    queryFn: ({ signal }) => api.get<Publication>(`${planPath(which)}/publication`, signal),
  });
}

export function usePublicationAct(act: 'confirm' | 'reopen', onDone?: () => void) {
  const which = useWhichWorksheet();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly content?: string; readonly note?: string }) =>
      api.post<Publication>(`${planPath(which)}/publication/${act}`, body),
    onSuccess: (publication) => {
      client.setQueryData(publicationKey(which), publication);
      onDone?.();
    },
    onError: () => planIsStale(client, which),
  });
}
