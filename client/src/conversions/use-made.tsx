import { useQueryClient } from '@tanstack/react-query';
import type { Sheet } from '@yoriai/shared/areas/area';
import type { ConversionResult } from '@yoriai/shared/conversions/api';
import type { CardOf } from '@yoriai/shared/conversions/conversion';
import { useCallback } from 'react';
import { api } from '../app/api.ts';
import { useSay } from '../app/say.tsx';
import { useWhichBoard } from '../boards/which-board.ts';
import { useSession } from '../canvas/session/use-board.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { cardAddress } from './addresses.ts';
import { kindInSentence, kindLook } from './kind-look.ts';
import { waysAreStale } from './ways/queries.ts';

interface Made {
  readonly to: CardOf;
  readonly board: Pick<Sheet, 'id' | 'title'>;
  readonly result: ConversionResult;
}

/** Tells what was made, with a way to it and a way back; the way back is also the next もとに戻す (CNV-1). */
export function useMade(): (made: Made) => void {
  const { steps } = useSession();
  const which = useWhichBoard();
  const client = useQueryClient();
  const say = useSay();
  const { t, w } = useWords();
  return useCallback(
    ({ to, board, result }) => {
      const takeBack = () => {
        steps.forget(takeBack);
        void api
          .post(`/api/conversions/${which.area}/${result.id}/undo`)
          .then(() => say.done(w('conversions:done.undone')))
          .catch((failure: unknown) => {
            // It may be pressed again: taking back what was taken back already does no harm.
            steps.did(takeBack);
            say.failed(failure);
          })
          .finally(() => waysAreStale(client, which));
      };
      steps.did(takeBack);
      const look = kindLook(to.board, to.card);
      const [first = ''] = result.cards;
      const n = result.cards.length;
      say.done(
        w(n === 1 ? 'conversions:done.one' : 'conversions:done.many', {
          board: board.title,
          kind: look ? kindInSentence(look, { t }) : '',
          n,
        }),
        () => (
          <>
            <ButtonLink variant="quiet" icon="right" href={cardAddress(which.area, board.id, first)}>
              {w('conversions:done.open')}
            </ButtonLink>
            <Button variant="quiet" icon="undo" onPress={takeBack}>
              {w('conversions:done.undo')}
            </Button>
          </>
        ),
      );
    },
    [steps, which, client, say, t, w],
  );
}
