import type { Trace, TraceCard } from '@yoriai/shared/trace/api';
import { rankOf, type Stage } from '@yoriai/shared/trace/stages';

/** A card on board `b-<stage>`; its id is its words where nothing else is said. */
export function wayCard(stage: Stage | undefined, text: string, more: Partial<TraceCard> = {}): TraceCard {
  return {
    board: `b-${stage ?? 'talk'}`,
    boardKind: 'needs-to-issues',
    boardTitle: '坂の上の暮らし',
    card: text,
    kind: stage ?? 'shared',
    stage,
    text,
    by: '地区担当',
    at: Date.UTC(2026, 9, 14),
    fields: {},
    ...more,
  };
}

/** The way around a card, the others put to the side on which their stage lies. */
export function wayAround(
  centre: TraceCard,
  others: readonly TraceCard[] = [],
  steps: Trace['steps'] = [],
): Trace {
  const rank = ({ stage }: TraceCard) => (stage === undefined ? 0.5 : rankOf(stage));
  return {
    centre,
    back: others.filter((card) => rank(card) < rank(centre)).sort((a, b) => rank(b) - rank(a)),
    forward: others.filter((card) => rank(card) >= rank(centre)).sort((a, b) => rank(a) - rank(b)),
    steps,
  };
}

export const teaRoom = {
  voice: wayCard('notice', '話す人がいない'),
  problem: wayCard('problem', '話す相手のいない一人暮らしがふえている'),
  issue: wayCard('issue', '気軽に話せるお茶のみ場をつくる'),
  goal: wayCard('goal', '週に一度はだれかと話す方がふえる'),
  activity: wayCard('activity', '坂の上のお茶のみ場'),
};
