import { YoriaiError } from '@yoriai/shared/errors';
import type { StepRequest } from '@yoriai/shared/support-plan/api';
import { type KeptStep, needsNote, nextSteps, stageAfter } from '@yoriai/shared/support-plan/approval';
import type { PersonHere } from '../access/authorize.ts';
import type { PlanFile } from './plan-file.ts';

/**
 * The step as it is written down.
 *
 * @param content of the plan now
 * @throws YoriaiError plan-changed-meanwhile when it is not this step's turn or the plan reads otherwise than the person
 * saw it, not-allowed, plan-needs-note
 */
export function stepToTake(
  { standing, name, accountId }: PersonHere,
  { steps }: Pick<PlanFile, 'steps'>,
  { step, note = '', content: seen }: StepRequest,
  content: string,
  now: number,
): KeptStep {
  const stage = stageAfter(steps);
  if (!nextSteps('admin', stage).includes(step)) throw new YoriaiError('plan-changed-meanwhile');
  if (!nextSteps(standing, stage).includes(step)) throw new YoriaiError('not-allowed');
  if (step !== 'send-back' && seen !== content) throw new YoriaiError('plan-changed-meanwhile');
  if (note === '' && needsNote(steps, step, accountId)) throw new YoriaiError('plan-needs-note');
  return { step, by: name, account: accountId, at: now, ...(note === '' ? {} : { note }), content };
}
