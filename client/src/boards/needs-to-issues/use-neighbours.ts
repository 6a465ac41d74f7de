import { alone, type Neighbours, neighboursOf } from '@yoriai/shared/boards/needs-to-issues/neighbours';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import { derived, useDerived } from '../../canvas/session/derived.ts';

/** Of all cards of the board. */
export const neighbours = derived(['cards', 'links'], ({ view }, before: All | undefined) =>
  keepSame(before, neighboursOf(view.cards.values(), view.links.values())),
);

type All = ReadonlyMap<string, Neighbours>;

/** What did not change keeps its identity, so that a card is drawn anew only for its own neighbours. */
function keepSame(before: All | undefined, now: All): All {
  if (!before) return now;
  return new Map(
    [...now].map(([id, found]) => {
      const old = before.get(id);
      return [id, old && JSON.stringify(old) === JSON.stringify(found) ? old : found];
    }),
  );
}

export const neighboursNow = (session: BoardSession, id: string): Neighbours =>
  neighbours.now(session).get(id) ?? alone;

/** Out of what a card grew, and what grew out of it. */
export const useNeighbours = (id: string): Neighbours =>
  useDerived(neighbours, (all) => all.get(id) ?? alone);
