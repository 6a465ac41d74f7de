import * as z from 'zod/mini';
import type { PlanStage } from './plan.ts';

/** A card of the area's boards that may come into the plan. */
export interface Candidate {
  readonly board: string;
  readonly boardKind: string;
  readonly boardTitle: string;
  readonly card: string;
  readonly stage: PlanStage;
  readonly text: string;
  /** The texts beside it that the plan has columns for (だれが, 指標 …), without those that are empty. */
  readonly fields: Readonly<Record<string, string>>;
  /** How it stands in the plan: not yet, in it, or put away there. */
  readonly state: 'new' | 'in' | 'away';
}

/** A figure of 地域概況, as the plan prints it. */
export interface CandidateFigure {
  /** Its row in 地域概況. */
  readonly row: string;
  readonly label: string;
  readonly value: string;
  readonly asOf: string;
  readonly origin: string;
  /** `unverified`: without 出典 or 時点; `old`: older than three years (C6). */
  readonly note?: 'unverified' | 'old' | undefined;
  readonly state: Candidate['state'];
}

/** Answer of `GET /api/areas/:id/worksheets/:worksheet/plan/candidates`, board by board in the order of the shelf. */
export interface Candidates {
  readonly cards: readonly Candidate[];
  readonly figures: readonly CandidateFigure[];
}

/** Most cards that are gathered at once. */
export const mostGathered = 500;

const id = z.string().check(z.minLength(1), z.maxLength(60));

/**
 * Body of `POST …/plan/gather`. Its rows are named after what they come from, so that a retried request, or the same
 * card gathered by two people at once, makes nothing twice.
 */
export const gatherSchema = z.object({
  cards: z.array(z.object({ board: id, card: id })).check(z.maxLength(mostGathered)),
  /** The figures of 地域概況 too. */
  profile: z.optional(z.boolean()),
});
export type GatherRequest = z.infer<typeof gatherSchema>;

/** Answer of `POST …/plan/gather`: the rows that were added or taken out again, in the order of the paper. */
export interface Gathered {
  readonly rows: readonly string[];
}

/**
 * Answer of `GET …/plan/links`: what is missing behind each activity in sight that has no 困りごと・課題 or no 目標
 * behind it (C5).
 */
export type LooseActivities = readonly {
  readonly row: string;
  readonly without: readonly ('need' | 'goal')[];
}[];
