import type { Trace, TraceCard } from '@yoriai/shared/trace/api';
import { rankOf, type Stage, stages } from '@yoriai/shared/trace/stages';
import { keyOf } from '@yoriai/shared/trace/trace';

/** A height of the 大根: a stage, or what was said between two of them. */
export type RowName = Stage | 'talk';

/** A place on the way where something is still missing, and the card next to it where one can go on. */
export interface Gap {
  readonly is: 'gap';
  readonly stage: GapStage;
  /** Whether it lies ahead: what could still come of the card; else what it should have come of. */
  readonly ahead: boolean;
  readonly near: TraceCard;
}

export const gapStages = ['notice', 'problem', 'issue', 'goal', 'activity'] as const;
export type GapStage = (typeof gapStages)[number];

export interface CardsOfRow {
  readonly is: 'cards';
  readonly name: RowName;
  /** The one that was asked about comes first. */
  readonly cards: readonly TraceCard[];
}

export type Row = CardsOfRow | Gap;

/** From the leaf down to the root: what is done on top, the voices last. */
const fromTheTop: readonly RowName[] = [...stages]
  .reverse()
  .flatMap((stage): RowName[] => (stage === 'notice' ? ['talk', 'notice'] : [stage]));

/** The whole way as rows of the 大根, with what is missing on it (CNV-4). */
export function wayRows(trace: Trace): readonly Row[] {
  const { centre, back, forward } = trace;
  const all = [centre, ...back, ...forward];
  const rows = new Map<RowName, TraceCard[]>();
  for (const card of all) {
    const name = card.stage ?? 'talk';
    rows.set(name, [...(rows.get(name) ?? []), card]);
  }
  const missing = gapsOf(trace, new Set(all.flatMap(({ stage }) => stage ?? [])));
  return fromTheTop.flatMap((name): Row[] => {
    const cards = rows.get(name);
    if (cards) return [{ is: 'cards', name, cards: cards.filter((card) => !isRepeated(card, cards, trace)) }];
    const gap = missing.find(({ stage }) => stage === name);
    return gap ? [gap] : [];
  });
}

/**
 * A voice that was carried to another board stands on the way twice. It is shown in the words it took there, which were
 * looked through for all to read; or as the card that was asked about.
 */
function isRepeated(card: TraceCard, row: readonly TraceCard[], { centre, steps }: Trace): boolean {
  if (card === centre || card.stage === undefined) return false;
  const others = new Set(row.filter((it) => it !== card && !it.hidden).map(keyOf));
  const key = keyOf(card);
  return steps.some(
    ({ from, to }) =>
      (from === key && others.has(to)) || (to === key && from === keyOf(centre) && others.has(from)),
  );
}

/** What is said on a talk board lies between the voices and the 問題. */
const rankOfTalk = 0.5;

/**
 * What is missing. On the way back: the first stage that nobody went back to, a 課題 that was left out, and the 目標 of an
 * activity. Ahead: only the next step, so that a young voice does not stand before a row of holes.
 */
function gapsOf({ centre, back, forward }: Trace, there: ReadonlySet<Stage>): readonly Gap[] {
  const rank = centre.stage === undefined ? rankOfTalk : rankOf(centre.stage);
  const ranks = [rank, ...[...there].map(rankOf)];
  const [lowest, highest] = [Math.min(...ranks), Math.max(...ranks)];
  const behind = (stage: GapStage): boolean => {
    if (rankOf(stage) >= rank) return false;
    if (stage === 'goal') return centre.stage === 'activity';
    if (rankOf(stage) > lowest) return stage === 'issue';
    return stage === gapStages.findLast((it) => rankOf(it) < lowest && it !== 'goal');
  };
  const next = gapStages.find(
    (stage) => rankOf(stage) > highest && (stage !== 'goal' || centre.stage === 'ideal'),
  );
  const seen = (cards: readonly TraceCard[]) => cards.filter((card) => !card.hidden);
  return [
    ...gapStages
      .filter(behind)
      .map((stage): Gap => ({ is: 'gap', stage, ahead: false, near: nearest(stage, seen(back), centre) })),
    ...(next ? [{ is: 'gap' as const, stage: next, ahead: true, near: seen(forward).at(-1) ?? centre }] : []),
  ];
}

/** The card above the gap: there one can go on from. */
function nearest(stage: Stage, cards: readonly TraceCard[], centre: TraceCard): TraceCard {
  const above = cards.filter((card) => card.stage !== undefined && rankOf(card.stage) > rankOf(stage));
  return above.at(-1) ?? centre;
}
