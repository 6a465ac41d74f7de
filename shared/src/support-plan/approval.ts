import { may } from '../access/policy.ts';
import type { Standing } from '../access/standing.ts';

/** 担当 → 次長 → 局長, and back with a reason (WS-7). */
export const approvalSteps = ['submit', 'check', 'approve', 'send-back'] as const;
export type ApprovalStep = (typeof approvalSteps)[number];

/** 下書き → 次長の確認 → 局長の承認 → 承認ずみ: whose turn it is. */
export const approvalStages = ['draft', 'submitted', 'checked', 'approved'] as const;
export type ApprovalStage = (typeof approvalStages)[number];

/** Who did what when. */
export interface StepDone {
  readonly step: ApprovalStep;
  readonly by: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly note?: string | undefined;
}

/** With the account, so that it is known whether two steps were one person's. It leaves the server for nobody. */
export interface KeptStep extends StepDone {
  readonly account: string;
  /** Of what was submitted, checked or approved (`hashOfPlan`). */
  readonly content: string;
}

const leadsTo: Record<ApprovalStep, ApprovalStage> = {
  submit: 'submitted',
  check: 'checked',
  approve: 'approved',
  'send-back': 'draft',
};

const follow: Record<ApprovalStage, readonly ApprovalStep[]> = {
  draft: ['submit'],
  submitted: ['check', 'send-back'],
  checked: ['approve', 'send-back'],
  approved: [],
};

export function stageAfter(steps: readonly Pick<StepDone, 'step'>[]): ApprovalStage {
  const last = steps.at(-1);
  return last ? leadsTo[last.step] : 'draft';
}

/** What this person may do next. Who writes may submit; the rest is for those who may approve. */
export function nextSteps(standing: Standing, stage: ApprovalStage): readonly ApprovalStep[] {
  return follow[stage].filter((step) => may(standing, step === 'submit' ? 'write' : 'approve', 'worksheet'));
}

/**
 * Whether the step needs words: sending back needs its reason, and whoever checks or approves what went through the
 * same hands before (an office of one) says why that is all right (C9).
 */
export function needsNote(steps: readonly KeptStep[], step: ApprovalStep, account: string): boolean {
  if (step === 'send-back') return true;
  if (step === 'submit') return false;
  return roundOf(steps).some((done) => done.account === account);
}

/** The steps since the plan was last a draft. */
function roundOf(steps: readonly KeptStep[]): readonly KeptStep[] {
  return steps.slice(steps.findLastIndex(({ step }) => step === 'send-back') + 1);
}

/** The content that the last step was about, while it is under way. */
export const contentUnderWay = (steps: readonly KeptStep[]): string | undefined =>
  roundOf(steps).at(-1)?.content;
