import { looseEnds } from '@yoriai/shared/trace/api';
import { useCallback, useEffect } from 'react';
import { useSearchParams } from 'wouter';
import type { BoardSession } from '../canvas/session/board-session.ts';
import { useStore } from '../collaboration/react.tsx';
import type { WordKey } from '../words/words.ts';
import type { BoardViewName } from './use-board-view-choice.ts';

/** How long a card that was made a moment ago may take to come, in milliseconds. */
const patience = 4000;

/**
 * What the address asks of a board: `?card=` opens it at a card, `?lit=a,b,c` lights these cards up. A card that is not
 * there is told of kindly. Following the same address once more opens the card once more.
 */
export function useAddressCard(session: BoardSession, view: BoardViewName): void {
  const [params] = useSearchParams();
  const card = params.get('card');
  const lit = params.get('lit');
  const which = params.get('which');
  const there = useStore(session.document.state, ({ is }) => is !== 'loading');

  useEffect(() => {
    if (card === null || !there) return;
    let stop = openWhenThere(session, card);
    const again = () => {
      if (new URLSearchParams(window.location.search).get('card') !== card) return;
      stop();
      stop = openWhenThere(session, card);
    };
    window.addEventListener('pushState', again);
    return () => {
      window.removeEventListener('pushState', again);
      stop();
    };
  }, [session, card, there]);

  useEffect(() => {
    if (lit === null || !there) return;
    const cards = new Set(lit.split(','));
    session.show({ asked: { cards, word: wordOf(which) } });
    const [first = ''] = cards;
    const stop = card === null ? keepInSight(session, first, view) : undefined;
    return () => {
      stop?.();
      session.show({ asked: undefined });
    };
  }, [session, lit, which, card, view, there]);

  useEffect(() => {
    if (card === null || !there) return;
    return keepInSight(session, card, view);
  }, [session, card, view, there]);
}

/** Takes the light off the cards again: the address asks for it no longer. */
export function useAskedNoMore(): () => void {
  const [, setParams] = useSearchParams();
  return useCallback(
    () =>
      setParams(
        (now) => {
          const { lit: _, which: __, ...rest } = Object.fromEntries(now);
          return rest;
        },
        { replace: true },
      ),
    [setParams],
  );
}

function wordOf(which: string | null): WordKey {
  const end = looseEnds.find((it) => it === which);
  return `boards:lit.${end ?? 'counted'}`;
}

/** Opens the card's sheet as soon as the card is there. @returns the function that waits no longer. */
function openWhenThere(session: BoardSession, id: string): () => void {
  const open = (): boolean => {
    const card = session.view.cards.get(id);
    if (!card) return false;
    if (card.away === undefined)
      session.show({ selected: new Set([id]), current: id, panel: { is: 'card', id } });
    else {
      session.show({ panel: { is: 'away' } });
      session.say('boards:address.away');
    }
    return true;
  };
  if (open()) return () => undefined;
  const stop = () => {
    clearTimeout(timer);
    unsubscribe();
  };
  const unsubscribe = session.topics.subscribe('cards', () => open() && stop());
  const timer = setTimeout(() => {
    unsubscribe();
    session.say('boards:address.gone');
  }, patience);
  return stop;
}

/** Brings a card into sight, and again while the board still lays itself out, until a hand moves it. */
function keepInSight(session: BoardSession, id: string, view: BoardViewName): () => void {
  if (view === 'list') return keepInList(id);
  let frame = 0;
  const reveal = () => {
    const there = session.viewport !== undefined && document.querySelector('.react-flow__node');
    // The canvas takes its first look on its own; only then is there something to move.
    if (!there) frame = requestAnimationFrame(reveal);
    else if (session.lookedAt === undefined && session.view.cards.has(id)) session.viewport?.reveal(id);
  };
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(reveal);
  };
  soon();
  const stop = session.onRest((cards) => cards.has(id) && soon());
  return () => {
    cancelAnimationFrame(frame);
    stop();
  };
}

/** What a hand does that looks at something else. */
const ofAHand = ['wheel', 'touchmove', 'keydown'] as const;

/** The same in 一覧, whose rows grow while more becomes known of their cards. */
function keepInList(id: string): () => void {
  const grown = new ResizeObserver(() => item()?.scrollIntoView({ block: 'center' }));
  const item = () => document.querySelector(`[data-card="${CSS.escape(id)}"]`);
  const stop = () => {
    cancelAnimationFrame(frame);
    grown.disconnect();
    for (const act of ofAHand) window.removeEventListener(act, stop);
  };
  const frame = requestAnimationFrame(() => {
    const column = item()?.closest('section')?.parentElement;
    if (column) grown.observe(column);
  });
  for (const act of ofAHand) window.addEventListener(act, stop, { passive: true });
  return stop;
}
