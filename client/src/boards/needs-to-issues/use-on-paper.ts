import { bundlesOf, liesTogether } from '@yoriai/shared/boards/columns';
import { needsToIssuesColumns } from '@yoriai/shared/boards/needs-to-issues/columns';
import { byOrder } from '@yoriai/shared/documents/board';
import { useCallback, useSyncExternalStore } from 'react';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import { useSession } from '../../canvas/session/use-board.ts';

interface Known {
  readonly version: string;
  readonly cards: ReadonlySet<string>;
}

const known = new WeakMap<BoardSession, Known>();

/** The cards that lie on the paper of a 表札, worked out once for all each time that something changed. */
function onPaper(session: BoardSession): ReadonlySet<string> {
  const { topics, view } = session;
  const version = `${topics.version('cards')} ${topics.version('groups')}`;
  const before = known.get(session);
  if (before?.version === version) return before.cards;
  const cards = [...view.cards.values()].filter(({ away }) => away === undefined).sort(byOrder);
  const groups = [...view.groups.values()];
  const together = needsToIssuesColumns
    .flatMap((column) => bundlesOf({ cards, groups }, column))
    .filter(liesTogether)
    .flatMap((bundle) => bundle.cards.map(({ id }) => id));
  const next = { version, cards: new Set(together) };
  known.set(session, next);
  return next.cards;
}

/** Whether a card lies on the paper of its 表札, which then says the 表札 for all. */
export function useOnPaper(id: string): boolean {
  const session = useSession();
  const subscribe = useCallback(
    (on: () => void) => {
      const stops = (['cards', 'groups'] as const).map((topic) => session.topics.subscribe(topic, on));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => onPaper(session).has(id));
}
