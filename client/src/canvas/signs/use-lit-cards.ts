import { useEffect } from 'react';
import type { BoardSession } from '../session/board-session.ts';

const nothing: ReadonlySet<string> = new Set();

/** Lights cards up, for oneself only, as long as they are given. */
export function useLitCards(session: BoardSession, cards: ReadonlySet<string> | undefined): void {
  useEffect(() => {
    if (!cards) return;
    session.show({ lit: cards });
    return () => session.show({ lit: nothing });
  }, [session, cards]);
}
