import { useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { useStore } from '../../collaboration/react.tsx';
import { useWorksheet } from '../session/use-worksheet.ts';
import type { WorksheetSession } from '../session/worksheet-session.ts';

/** How long a row that was made a moment ago may take to come, in milliseconds. */
const patience = 4000;

/**
 * What the address asks of a sheet: `?row=w_…` and `?field=…` bring it into sight and light it up. What is not there is
 * told of kindly.
 */
export function useAddressPlace(): void {
  const session = useWorksheet();
  const [params] = useSearchParams();
  const row = params.get('row');
  const field = params.get('field');
  const isThere = useStore(session.document.state, ({ is }) => is !== 'loading');
  useEffect(() => {
    if (!isThere || (row === null && field === null)) return;
    const lit = row ?? field ?? undefined;
    session.show({ lit });
    const stop = row === null ? reveal(`[data-on="${CSS.escape(field ?? '')}"]`) : revealRow(session, row);
    return () => {
      stop();
      session.show({ lit: undefined });
    };
  }, [session, row, field, isThere]);
}

function revealRow(session: WorksheetSession, row: string): () => void {
  let stop = () => {};
  const look = (): boolean => {
    const there = session.view.rows.get(row);
    if (!there) return false;
    if (there.away === undefined) stop = reveal(`[data-row="${CSS.escape(row)}"]`);
    else session.say('worksheets:address.away');
    return true;
  };
  if (look()) return () => stop();
  const end = session.topics.subscribe('rows', () => {
    if (!look()) return;
    end();
    clearTimeout(timer);
  });
  const timer = setTimeout(() => {
    end();
    session.say('worksheets:address.gone');
  }, patience);
  return () => {
    end();
    clearTimeout(timer);
    stop();
  };
}

/** What a hand does that looks at something else. */
const ofAHand = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Keeps a place in sight while the paper still lays itself out, until a hand looks elsewhere. */
function reveal(selector: string): () => void {
  const look = () => document.querySelector(selector)?.scrollIntoView({ block: 'center' });
  const grown = new ResizeObserver(look);
  const stop = () => {
    cancelAnimationFrame(frame);
    grown.disconnect();
    for (const act of ofAHand) window.removeEventListener(act, stop);
  };
  const frame = requestAnimationFrame(() => grown.observe(document.querySelector('main') ?? document.body));
  for (const act of ofAHand) window.addEventListener(act, stop, { passive: true });
  return stop;
}
