import { atPresent, type Meeting } from '../meetings/meeting.ts';
import { maySend } from '../meetings/phases.ts';
import type { RemarkKind } from '../worksheets/template.ts';
import { hasPromised, hasRole, keepsThePaper } from './roles.ts';

/** Who may lay which slip beside the paper of a conference right now (AC-B B3). */
export function mayLaySlip(
  meeting: Meeting,
  account: string,
  { kind, isAnswer }: { readonly kind: RemarkKind; readonly isAnswer: boolean },
): boolean {
  if (meeting.stage !== 'running') return true;
  const step = atPresent(meeting);
  if (!step || meeting.frozen || !hasPromised(meeting, account)) return false;
  // Whoever was asked may always answer, and 記録 writes down what is said.
  if (isAnswer)
    return hasRole(meeting, account, 'presenter') || keepsThePaper(meeting, account) || mayAny(step);
  if (step.kind === 'advice') return kind === 'opinion' && hasRole(meeting, account, 'advisor');
  // A form that tells its slips not apart has opinions on it.
  return maySend(step.kind, kind === 'remark' ? 'opinion' : kind);
}

const slips = ['question', 'fact', 'opinion'] as const;

const mayAny = ({ kind }: { readonly kind: Parameters<typeof maySend>[0] }): boolean =>
  slips.some((slip) => maySend(kind, slip));
