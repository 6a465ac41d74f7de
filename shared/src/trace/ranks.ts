import { boardKind } from '../boards/registry.ts';
import { rankOf } from './stages.ts';

/**
 * How far each kind of card of a board is from the voices. A stage has its own rank; what is said between two stages
 * (共有, 検討 …) comes after the stage before it, in the order of the board's lanes. Kinds that are no part of the way
 * have none.
 */
export function ranksOf(board: string): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let last = 0;
  for (const { name, stage, between } of boardKind(board)?.cards ?? []) {
    if (stage !== undefined) last = rankOf(stage);
    else if (between) last += 0.1;
    else continue;
    ranks.set(name, last);
  }
  return ranks;
}
