import { compare } from '../documents/order.ts';
import type { Trace, TraceCard, TraceStep } from './api.ts';
import { reach, type Way } from './walk.ts';
import type { WayCard } from './way-board.ts';

/** Whether a reader may see what is written on a board. */
export type MaySee = (board: string) => boolean;

/** All the way back from a card to the voices, and forward to what became of it (CNV-4). */
export function traceThrough(way: Way, centre: WayCard, maySee: MaySee): Trace {
  const [before, after] = [way.before.bind(way), way.after.bind(way)];
  const behind = reach([centre], before);
  const ahead = reach([centre], after);
  const back = inOrder(behind, (a, b) => b.rank - a.rank).filter((card) => card !== centre);
  // Only a document made by hand goes in a circle; a card on it stands on the way once.
  const forward = inOrder(ahead, (a, b) => a.rank - b.rank).filter((card) => !behind.has(card));

  const shown = new Map<WayCard, TraceCard>();
  for (const card of [centre, ...back, ...forward])
    shown.set(card, maySee(card.shown.board) ? card.shown : hidden(card, shown.size));
  const on = (card: WayCard): TraceCard => shown.get(card) ?? card.shown;

  const steps: TraceStep[] = [];
  for (const card of shown.keys())
    for (const next of after(card))
      if ((behind.has(card) && behind.has(next)) || (ahead.has(card) && ahead.has(next)))
        steps.push({ from: keyOf(on(card)), to: keyOf(on(next)) });
  return { centre: on(centre), back: back.map(on), forward: forward.map(on), steps: steps.sort(byEnds) };
}

/** How a card is named in steps. */
export const keyOf = ({ board, card }: Pick<TraceCard, 'board' | 'card'>): string => `${board}#${card}`;

function hidden({ shown: { stage } }: WayCard, number: number): TraceCard {
  const nothing = { board: '', boardKind: '', boardTitle: '', kind: '', text: '', by: '', at: 0, fields: {} };
  return { ...nothing, card: String(number), ...(stage === undefined ? {} : { stage }), hidden: true };
}

function inOrder(
  cards: ReadonlyMap<WayCard, number>,
  byStage: (a: WayCard, b: WayCard) => number,
): readonly WayCard[] {
  const far = (card: WayCard): number => cards.get(card) ?? 0;
  return [...cards.keys()].sort(
    (a, b) =>
      byStage(a, b) || far(a) - far(b) || a.shown.at - b.shown.at || compare(keyOf(a.shown), keyOf(b.shown)),
  );
}

const byEnds = (a: TraceStep, b: TraceStep): number => compare(a.from, b.from) || compare(a.to, b.to);

/** The order of lists. */
export const newestFirst = (a: TraceCard, b: TraceCard): number =>
  b.at - a.at || compare(keyOf(a), keyOf(b)) || compare(a.note ?? '', b.note ?? '');
