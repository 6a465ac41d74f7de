import {
  openVersions,
  readAll,
  readVersions,
  type Version,
  withoutGaps,
} from '@yoriai/shared/documents/worksheet-versions';
import { approvalSteps, type KeptStep } from '@yoriai/shared/support-plan/approval';
import { type KeptProposal, proposalSchema } from '@yoriai/shared/support-plan/proposal';
import type * as Y from 'yjs';
import * as z from 'zod/mini';

/** What was decided about a plan: its steps, versions and proposals, in `sheet/<id>/versions` (WS-7). */
export interface PlanFile {
  readonly steps: readonly KeptStep[];
  readonly versions: readonly Version[];
  /** Oldest first. */
  readonly proposals: readonly ProposalOnFile[];
}

/** With the account of who made it, which leaves the server for nobody. */
export interface ProposalOnFile extends KeptProposal {
  readonly account: string;
}

const stepSchema: z.ZodMiniType<KeptStep> = z.object({
  step: z.enum(approvalSteps),
  by: z.string(),
  account: z.string(),
  at: z.number(),
  note: z.optional(z.string()),
  content: z.string(),
});
const onFileSchema: z.ZodMiniType<{ readonly account: string }> = z.object({ account: z.string() });

export function readPlanFile(doc: Y.Doc): PlanFile {
  const opened = openVersions(doc);
  const proposals = readAll(proposalSchema, opened.proposals).map((it) => ({
    ...it,
    account: onFileSchema.safeParse(opened.proposals.get(it.id)).data?.account ?? '',
  }));
  return {
    steps: readAll(stepSchema, opened.steps),
    versions: readVersions(opened),
    proposals: proposals.sort((a, b) => a.at - b.at),
  };
}

/** Rises with everything that is decided or proposed. */
export const revisionOf = ({ steps, proposals }: PlanFile): number =>
  steps.length + proposals.length + proposals.filter(({ decided }) => decided).length;

/** What one decision adds. A step that did not come through is taken away again by `undo`. */
export interface PlanNews {
  readonly step?: KeptStep | undefined;
  readonly version?: Version | undefined;
  readonly proposal?: ProposalOnFile | undefined;
}

export function writePlanNews(doc: Y.Doc, { step, version, proposal }: PlanNews): void {
  const { steps, versions, proposals } = openVersions(doc);
  if (step) steps.set(stepKey(steps.size + 1), withoutGaps(step));
  if (version) versions.set(String(version.number), withoutGaps(version));
  if (proposal) proposals.set(proposal.id, withoutGaps(proposal));
}

/** Takes the last step away, with the version it made: what was approved was not what there is. */
export function takeBackApproval(doc: Y.Doc): void {
  const { steps, versions } = openVersions(doc);
  steps.delete(stepKey(steps.size));
  versions.delete('1');
}

const stepKey = (number: number): string => String(number).padStart(6, '0');
