import { useEffect } from 'react';
import type { BoardSession } from '../../canvas/session/board-session.ts';

/**
 * Tells the session over which tab the hand is. The card in the hand moves with the pointer, so that the tab under it
 * is asked for by place; a finger's events stay with the card that it took up.
 */
export function useHandOverTabs(session: BoardSession, shown: boolean): void {
  useEffect(() => {
    if (!shown) return;
    const follow = (event: PointerEvent | TouchEvent) => {
      const hand = 'touches' in event ? event.touches[0] : event;
      if (!hand) return;
      const tab = document
        .elementFromPoint(hand.clientX, hand.clientY)
        ?.closest('[data-tab]')
        ?.getAttribute('data-tab');
      const { over } = session.ui.get();
      if (over?.board !== (tab ?? undefined)) session.show({ over: tab ? { board: tab } : undefined });
    };
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal };
    document.addEventListener('pointermove', follow, options);
    document.addEventListener('touchmove', follow, options);
    return () => stop.abort();
  }, [session, shown]);
}
