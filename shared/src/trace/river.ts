import { talkBoard } from '../boards/talk-board/talk-board.ts';
import { looseEnds, type River, type TraceCard } from './api.ts';
import { riverStages } from './stages.ts';
import type { Standing } from './standing.ts';
import type { BoardOnShelf } from './way-board.ts';

const week = 7 * 24 * 60 * 60 * 1000;
/** A leaf beyond these cannot be told from the others in so small a picture. */
const mostLeaves = 100;

/** The river (AREA-4) and the 大根 (AREA-7) of what stands on boards that a reader may see. */
export function riverOf(
  { lists, rootless }: Standing,
  boards: readonly BoardOnShelf[],
  isSeen: (card: TraceCard) => boolean,
  now: number,
): River {
  const seen = {
    stages: riverStages.map((stage) => [stage, lists[stage].filter(isSeen)] as const),
    loose: looseEnds.map((end) => [end, lists[end].filter(isSeen)] as const),
  };
  const activities = lists.activity.filter(isSeen);
  return {
    counts: countsOf(seen.stages),
    fresh: countsOf(seen.stages.map(([stage, cards]) => [stage, cards.filter(({ at }) => at > now - week)])),
    loose: countsOf(seen.loose),
    radish: {
      leaves: activities.slice(0, mostLeaves).map((card) => ({
        board: card.board,
        card: card.card,
        text: card.text,
        rooted: !rootless.has(card),
        at: card.at,
      })),
      rootless: activities.filter((card) => rootless.has(card)).length,
      talks: boards.filter(({ kind }) => kind === talkBoard.name).length,
      notices: lists.notice.filter(isSeen).length,
    },
  };
}

function countsOf<Name extends string>(
  lists: readonly (readonly [Name, readonly unknown[]])[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(lists.map(([name, { length }]) => [name, length])) as Record<Name, number>;
}
