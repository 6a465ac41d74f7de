import type { Paper } from '@yoriai/shared/boards/board-kind';
import { type CardList, type LooseEnd, looseEnds } from '@yoriai/shared/trace/api';
import type { Stage } from '@yoriai/shared/trace/stages';
import { stageLook } from '../river/stage-look.ts';

interface ListLook {
  readonly icon: string;
  readonly paper: Paper;
  /** What hangs loose, where the list is of that. */
  readonly loose?: LooseEnd | undefined;
}

/** How the heading of a list of cards is drawn. */
export function listLook(which: CardList): ListLook {
  const loose = looseEnds.find((it) => it === which);
  return loose ? { icon: 'ring', paper: 'trouble', loose } : stageLook(which as Stage);
}
