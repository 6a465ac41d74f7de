import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Sheet } from '@yoriai/shared/areas/area';
import type { ConversionRequest, ConversionResult, ConversionWarning } from '@yoriai/shared/conversions/api';
import { boardDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { nanoid } from 'nanoid';
import { useState } from 'react';
import { api } from '../app/api.ts';
import { shelfIsStale } from '../areas/queries.ts';
import { useWhichBoard } from '../boards/which-board.ts';
import type { Destination } from './destinations.ts';
import { useMade } from './use-made.tsx';
import { waysAreStale } from './ways/queries.ts';

/** One decision: what is asked of the server, however often it has to be asked. */
interface Asked {
  readonly texts: readonly string[];
  readonly anyway: readonly ConversionWarning[];
  /** Of the sheet that is put out for it. */
  readonly title: string;
}

/**
 * Makes cards of cards on another board. Asked again after the network failed, it is the same request with the same
 * key, so that nothing is made twice (CNV-3); a sheet that was put out for it is not put out again.
 */
export function useConvert({ conversion, sheet }: Destination, cards: readonly string[]) {
  const which = useWhichBoard();
  const client = useQueryClient();
  const made = useMade();
  const [key, setKey] = useState(newKey);
  const [putOut, setPutOut] = useState<Pick<Sheet, 'id' | 'title'>>();
  const { to } = conversion;

  const boardFor = async (title: string): Promise<Pick<Sheet, 'id' | 'title'>> => {
    const there = sheet ?? putOut;
    if (there) return there;
    const { id } = await api.post<Sheet>(`/api/areas/${which.area}/boards`, { kind: to.board, title });
    shelfIsStale(client, which.area);
    setPutOut({ id, title });
    return { id, title };
  };

  return useMutation({
    mutationFn: async ({ texts, anyway, title }: Asked) => {
      const board = await boardFor(title);
      const request: ConversionRequest = {
        from: { document: boardDocument(which.board), cards: [...cards] },
        to: { document: boardDocument(board.id), kind: to.card },
        key,
        texts: [...texts],
        anyway: [...anyway],
      };
      return { board, result: await api.post<ConversionResult>('/api/conversions', request) };
    },
    onSuccess: ({ board, result }) => {
      waysAreStale(client, which);
      made({ to, board, result });
    },
    onError: (failure) => {
      // This key has made something already, in other words than those of now: the next try is another decision.
      if (failure instanceof YoriaiError && failure.id === 'conversion-key-used') setKey(newKey());
    },
  });
}

const newKey = (): string => `k_${nanoid(20)}`;
