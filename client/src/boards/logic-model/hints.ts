import type { Card } from '@yoriai/shared/boards/card';
import { countsDoings } from '@yoriai/shared/boards/logic-model/counts-doings';
import type { Hint } from '../../canvas/board-skin.ts';
import { changeKind } from '../../canvas/commands/cards.ts';

/** A 目標 that counts what was done is asked about; it may stay (LGM-3, B-13). */
export function hintsOf({ id, kind, text }: Card): readonly Hint[] {
  if (kind !== 'goal' || !countsDoings(text)) return [];
  return [
    {
      text: 'logicModel:hint.counted',
      act: {
        words: 'logicModel:hint.to-output',
        icon: 'check-sheet',
        run: (session) => void changeKind(session, [id], 'output'),
      },
    },
  ];
}
