import type { DocumentAccess } from '../access/policy.ts';
import { atPresent, type Meeting } from '../meetings/meeting.ts';
import { writersIn } from '../meetings/phases.ts';
import { hasPromised, hasRole, keepsThePaper } from './roles.ts';

/**
 * What an account may do with the paper of a conference, of all that it may do otherwise (MTG-7, AC-B B3): while the
 * conference runs, only those write whom the step asks to, none of whom has not promised, and nobody while it stands still.
 *
 * @param access what the policy says without a conference
 */
export function accessDuring(meeting: Meeting, account: string, access: DocumentAccess): DocumentAccess {
  if (access !== 'write' || meeting.stage !== 'running') return access;
  return mayWriteNow(meeting, account) ? 'write' : 'read';
}

function mayWriteNow(meeting: Meeting, account: string): boolean {
  const step = atPresent(meeting);
  if (!step || meeting.frozen || !hasPromised(meeting, account)) return false;
  switch (writersIn(step.kind)) {
    case 'everybody':
      return true;
    case 'presenter':
      return hasRole(meeting, account, 'presenter');
    case 'staff':
      return keepsThePaper(meeting, account);
  }
}
