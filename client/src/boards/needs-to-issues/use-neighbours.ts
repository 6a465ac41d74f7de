import { alone, type Neighbours, neighboursOf } from '@yoriai/shared/boards/needs-to-issues/neighbours';
import { useCallback, useSyncExternalStore } from 'react';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import { useSession } from '../../canvas/session/use-board.ts';

interface Known {
  readonly version: string;
  readonly of: ReadonlyMap<string, Neighbours>;
}

const known = new WeakMap<BoardSession, Known>();

/** Worked out once for all cards of the board each time that something changed. */
function neighbours(session: BoardSession): ReadonlyMap<string, Neighbours> {
  const { topics, view } = session;
  const version = `${topics.version('cards')} ${topics.version('links')}`;
  const before = known.get(session);
  if (before?.version === version) return before.of;
  const next = keepSame(before?.of, neighboursOf(view.cards.values(), view.links.values()));
  known.set(session, { version, of: next });
  return next;
}

/** What did not change keeps its identity, so that a card is drawn anew only for its own neighbours. */
function keepSame(
  before: ReadonlyMap<string, Neighbours> | undefined,
  now: ReadonlyMap<string, Neighbours>,
): ReadonlyMap<string, Neighbours> {
  if (!before) return now;
  return new Map(
    [...now].map(([id, found]) => {
      const old = before.get(id);
      return [id, old && JSON.stringify(old) === JSON.stringify(found) ? old : found];
    }),
  );
}

export const neighboursNow = (session: BoardSession, id: string): Neighbours =>
  neighbours(session).get(id) ?? alone;

/** Out of what a card grew, and what grew out of it. */
export function useNeighbours(id: string): Neighbours {
  const session = useSession();
  const subscribe = useCallback(
    (on: () => void) => {
      const stops = (['cards', 'links'] as const).map((topic) => session.topics.subscribe(topic, on));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => neighboursNow(session, id));
}
