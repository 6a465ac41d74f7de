import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { type ApprovalStage, type ApprovalStep, approvalSteps, type StepDone } from './approval.ts';
import type { Proposal } from './proposal.ts';

/** A version as lists show it. */
export interface VersionHead {
  readonly number: number;
  readonly by: string;
  readonly at: number;
  readonly reason?: string | undefined;
}

/** Answer of `GET /api/areas/:id/worksheets/:worksheet/plan/state`. */
export interface PlanState {
  /** Rises with everything that is decided; requests say which one they have seen. */
  readonly revision: number;
  readonly stage: ApprovalStage;
  readonly steps: readonly StepDone[];
  /** What this person may do now, and for which of it words are needed (C9). */
  readonly next: readonly { readonly step: ApprovalStep; readonly needsNote: boolean }[];
  /** Of what would be approved now. */
  readonly content: string;
  /** Whether that is other than what was submitted or checked last. */
  readonly changedSince: boolean;
  /** Newest first. */
  readonly versions: readonly VersionHead[];
  /** Newest first. `own`: this person's, who says why where he or she decides it too (C9). */
  readonly proposals: readonly (Proposal & { readonly own: boolean })[];
  /** Whether this person decides about proposals. */
  readonly decides: boolean;
}

const note = z.string().check(z.trim(), z.maxLength(1000));
const needed = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
const revision = z.int();

/** Body of `POST …/plan/steps`. What the person saw is said along: what changed meanwhile is not approved unseen. */
export const stepSchema = z.object({
  step: z.enum(approvalSteps),
  note: z.optional(note),
  revision,
  content: z.string(),
});
export type StepRequest = z.infer<typeof stepSchema>;

/** Body of `POST …/plan/proposals`. */
export const newProposalSchema = z.object({
  row: z.optional(z.string().check(z.maxLength(60))),
  field: z.string().check(z.maxLength(60)),
  text: z.string().check(z.maxLength(4000)),
  reason: needed,
});
export type NewProposal = z.infer<typeof newProposalSchema>;

/** Body of `POST …/plan/proposals/:proposal`. */
export const decisionSchema = z.object({
  as: z.enum(['accepted', 'declined']),
  note: z.optional(note),
  revision,
});
export type DecisionRequest = z.infer<typeof decisionSchema>;

const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.titleCharacters));

/** Body of `POST …/plan/next` and `POST …/plan/public`: the title of the paper that is made. Answer: `{id}`. */
export const paperSchema = z.object({ title });

/** Body of `POST …/publication/confirm`: the content that was looked at, and why where it is the maker's own hand. */
export const confirmSchema = z.object({ content: z.string(), note: z.optional(note) });

/** Said over a plan's document when something was decided or proposed about it. */
export const planChanged = 'plan-changed';
