import type { River } from '@yoriai/shared/trace/api';
import { riverStages } from '@yoriai/shared/trace/stages';
import { looseAfter } from './loose-ends.ts';

const mostLines = 14;
const mostCurls = 3;

/**
 * How many lines of water stand for so many cards: none for none, then by the root, so that one card and a thousand
 * can be drawn in the same bed and more is never drawn as less.
 */
export const linesFor = (count: number): number =>
  count <= 0 ? 0 : Math.min(mostLines, Math.max(1, Math.round(Math.sqrt(1.5 * count))));

/**
 * A line of water between two stages, by the slots in which it leaves the one and reaches the other. Without `from`
 * it springs up on the way, without `to` it seeps away.
 */
export interface Strand {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The water between a stage and the next. */
export interface Reach {
  /** Slots in use at the stage and at the next one. */
  readonly left: number;
  readonly right: number;
  readonly strands: readonly Strand[];
  /** Slots whose line curls off here, outermost curl first; empty where nothing hangs loose. */
  readonly curls: readonly number[];
}

/** The whole river: what flows in, the five reaches between the six stages, what flows out (AREA-4). */
export interface RiverLines {
  readonly inflow: number;
  readonly reaches: readonly Reach[];
  readonly outflow: number;
}

export function riverLines({ counts, loose }: Pick<River, 'counts' | 'loose'>): RiverLines {
  const lines = riverStages.map((stage) => linesFor(counts[stage]));
  const reaches = riverStages.slice(0, -1).map((stage, index) => {
    const hanging = looseAfter(stage, loose).reduce((sum, { count }) => sum + count, 0);
    return reachOf(lines[index] ?? 0, lines[index + 1] ?? 0, hanging);
  });
  return { inflow: lines[0] ?? 0, reaches, outflow: lines.at(-1) ?? 0 };
}

function reachOf(left: number, right: number, hanging: number): Reach {
  const curling = Math.min(mostCurls, linesFor(hanging));
  const curls = Array.from({ length: curling }, (_, index) => Math.max(0, left - curling + index));
  const through = Math.min(left, right);
  const strands: Strand[] = [];
  for (let slot = 0; slot < through; slot += 1) strands.push({ from: slot, to: slot });
  // What is more at the next stage parts from the last line, or springs up where nothing came from before.
  for (let slot = through; slot < right; slot += 1)
    strands.push({ from: left > 0 ? left - 1 : undefined, to: slot });
  // What is less there joins the last line, unless it curls off.
  for (let slot = through; slot < left; slot += 1)
    if (!curls.includes(slot)) strands.push({ from: slot, to: right > 0 ? right - 1 : undefined });
  return { left, right, strands, curls };
}

/** Whether anything is in the river at all. */
export const isDry = ({ counts, loose }: Pick<River, 'counts' | 'loose'>): boolean =>
  [...Object.values(counts), ...Object.values(loose)].every((count) => count === 0);
