import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Ways, waysChanged } from '@yoriai/shared/conversions/api';
import { useEffect } from 'react';
import { api } from '../../app/api.ts';
import { useWhichBoard, type WhichBoard } from '../../boards/which-board.ts';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';

const waysQuery = ({ area, board }: WhichBoard) => ({
  queryKey: ['ways', area, board] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    api.get<Ways>(`/api/areas/${area}/boards/${board}/ways`, signal),
});

export const waysAreStale = (client: QueryClient, which: WhichBoard): void => {
  void client.invalidateQueries({ queryKey: waysQuery(which).queryKey });
};

/** What of the board's ways one place on the page needs; undefined until they are known (CNV-2). */
export function useWays<T>(select: (ways: Ways) => T): T | undefined {
  // Asked once for the whole board, by useFollowedWays; each card only picks its own.
  return useQuery({ ...waysQuery(useWhichBoard()), select, staleTime: Number.POSITIVE_INFINITY }).data;
}

/** Keeps the ways of an open board, and asks for them again when they changed or may have. */
export function useFollowedWays(which: WhichBoard, document: DocumentConnection): void {
  const client = useQueryClient();
  const { area, board } = which;
  useQuery({ ...waysQuery(which), notifyOnChangeProps: [] });
  useEffect(() => {
    const ask = () => waysAreStale(client, { area, board });
    const stopMessages = document.onMessage((said) => said === waysChanged && ask());
    // Whoever was away heard nothing of what was said meanwhile.
    let away = false;
    const stopState = document.state.subscribe(() => {
      const { is } = document.state.get();
      if (away && is !== 'offline' && is !== 'catching-up') ask();
      away = is === 'offline' || (away && is === 'catching-up');
    });
    return () => {
      stopMessages();
      stopState();
    };
  }, [client, area, board, document]);
}
