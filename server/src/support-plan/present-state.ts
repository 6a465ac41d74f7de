import { may } from '@yoriai/shared/access/policy';
import type { PlanState } from '@yoriai/shared/support-plan/api';
import { contentUnderWay, needsNote, nextSteps, stageAfter } from '@yoriai/shared/support-plan/approval';
import type { PersonHere } from '../access/authorize.ts';
import { type PlanFile, revisionOf } from './plan-file.ts';

/** The only shape in which the state of a plan leaves the server: no account, no content but for its hash. */
export function presentState(
  { standing, accountId }: PersonHere,
  file: PlanFile,
  content: string,
): PlanState {
  const { steps, versions, proposals } = file;
  const stage = stageAfter(steps);
  const underWay = contentUnderWay(steps);
  return {
    revision: revisionOf(file),
    stage,
    steps: steps.map(({ account: _, content: __, ...step }) => step),
    next: nextSteps(standing, stage).map((step) => ({ step, needsNote: needsNote(steps, step, accountId) })),
    content,
    changedSince: stage !== 'approved' && underWay !== undefined && underWay !== content,
    versions: versions.map(({ sheet: _, proposal: __, ...head }) => head).reverse(),
    proposals: proposals
      .map(({ account, writing: _, ...it }) => ({ ...it, own: account === accountId }))
      .reverse(),
    decides: may(standing, 'approve', 'worksheet'),
  };
}
