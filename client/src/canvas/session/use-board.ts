import type { Card } from '@yoriai/shared/boards/card';
import type { CardGroup } from '@yoriai/shared/boards/group';
import type { Link } from '@yoriai/shared/boards/link';
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { useStore } from '../../collaboration/react.tsx';
import type { HandsOn } from '../presence/hands-on.ts';
import type { BoardSession } from './board-session.ts';
import type { UiState } from './ui-state.ts';

export const SessionContext = createContext<BoardSession | undefined>(undefined);

/** The board that this part of the page is about. */
export function useSession(): BoardSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no board around this component');
  return session;
}

export const useUi = <U>(pick: (ui: UiState) => U): U => useStore(useSession().ui, pick);

/** Whether the person may write right now. */
export function useWritable(): boolean {
  const session = useSession();
  useTopic('meta');
  return useStore(session.document.state, () => session.writable);
}

function useEntry<T>(id: string, read: (session: BoardSession) => T | undefined): T | undefined {
  const session = useSession();
  const subscribe = useCallback((on: () => void) => session.topics.subscribe(id, on), [session, id]);
  return useSyncExternalStore(subscribe, () => read(session));
}

export const useCard = (id: string): Card | undefined => useEntry(id, ({ view }) => view.cards.get(id));
export const useLink = (id: string): Link | undefined => useEntry(id, ({ view }) => view.links.get(id));
export const useGroup = (id: string): CardGroup | undefined =>
  useEntry(id, ({ view }) => view.groups.get(id));

/** What is told of by kind, whichever card, line … it was. */
export type BoardTopic = 'cards' | 'links' | 'groups' | 'sketch' | 'notes' | 'places' | 'meta';

/** Draws anew whenever any card, link … changes; @returns a number to put among the dependencies of a memo. */
export function useTopic(topic: BoardTopic): number {
  const session = useSession();
  const subscribe = useCallback((on: () => void) => session.topics.subscribe(topic, on), [session, topic]);
  return useSyncExternalStore(subscribe, () => session.topics.version(topic));
}

/** Who of the others is at this card. */
export function useHandsOn(id: string): HandsOn {
  const { hands } = useSession();
  const subscribe = useCallback((on: () => void) => hands.topics.subscribe(id, on), [hands, id]);
  return useSyncExternalStore(subscribe, () => hands.at(id));
}
