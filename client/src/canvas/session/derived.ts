import { useCallback, useSyncExternalStore } from 'react';
import type { BoardSession } from './board-session.ts';
import { type BoardTopic, useSession } from './use-board.ts';

/** Something that follows from the board as a whole. */
export interface Derived<T> {
  readonly topics: readonly BoardTopic[];
  now(session: BoardSession): T;
}

/**
 * Worked out once for everybody who draws, and anew only when one of these topics was told.
 *
 * @param workOut gets what it found before, so that what did not change can keep its identity.
 */
export function derived<T>(
  topics: readonly BoardTopic[],
  workOut: (session: BoardSession, before: T | undefined) => T,
): Derived<T> {
  const known = new WeakMap<BoardSession, { readonly version: string; readonly value: T }>();
  return {
    topics,
    now(session) {
      const version = topics.map((topic) => session.topics.version(topic)).join(' ');
      const before = known.get(session);
      if (before?.version === version) return before.value;
      const value = workOut(session, before?.value);
      known.set(session, { version, value });
      return value;
    },
  };
}

/** A part of it; drawn again only when that part changed. */
export function useDerived<T, U>({ topics, now }: Derived<T>, pick: (value: T) => U): U {
  const session = useSession();
  const subscribe = useCallback(
    (on: () => void) => {
      const stops = topics.map((topic) => session.topics.subscribe(topic, on));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session, topics],
  );
  return useSyncExternalStore(subscribe, () => pick(now(session)));
}
