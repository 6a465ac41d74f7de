import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from '../../canvas/session/use-board.ts';
import { neighboursNow } from './use-neighbours.ts';

/** How many voices stand behind a 課題, by way of its 問題. */
export function useVoicesBehind(issue: string): number {
  const session = useSession();
  const subscribe = useCallback((on: () => void) => session.topics.subscribe('links', on), [session]);
  return useSyncExternalStore(subscribe, () => {
    const { problems } = neighboursNow(session, issue);
    return new Set(problems.flatMap((id) => neighboursNow(session, id).voices)).size;
  });
}
