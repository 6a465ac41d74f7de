import { atPresent, type Meeting } from '../meetings/meeting.ts';
import { writersIn } from '../meetings/phases.ts';
import { presenterOf } from './roles.ts';

/**
 * Whose view the others follow, if they do not look for themselves (MTG-12): the presenter's while the presenter speaks,
 * else that of 進行.
 *
 * @returns an account
 */
export function viewLeader(meeting: Meeting): string | undefined {
  if (meeting.stage !== 'running') return undefined;
  const step = atPresent(meeting);
  const speaks = step !== undefined && writersIn(step.kind) === 'presenter';
  return (speaks ? presenterOf(meeting) : undefined) ?? meeting.host?.account;
}
