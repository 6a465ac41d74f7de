import type { LooseEnd } from '@yoriai/shared/trace/api';
import type { RiverStage } from '@yoriai/shared/trace/stages';

/** After which stage the river loses what hangs loose (AREA-4): there a line curls off. */
const leftAt: Readonly<Record<RiverStage, readonly LooseEnd[]>> = {
  notice: ['person-without-line', 'notice-not-talked-about'],
  problem: ['problem-without-issue'],
  issue: ['issue-without-activity'],
  goal: ['goal-without-activity', 'goal-without-indicator'],
  activity: ['activity-without-issue'],
  review: [],
};

export interface LooseCount {
  readonly end: LooseEnd;
  readonly count: number;
}

/** What hangs loose behind a stage; nothing that is 0. */
export const looseAfter = (
  stage: RiverStage,
  loose: Readonly<Record<LooseEnd, number>>,
): readonly LooseCount[] =>
  leftAt[stage].map((end) => ({ end, count: loose[end] })).filter(({ count }) => count > 0);
