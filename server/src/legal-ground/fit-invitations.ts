import { type GroundNow, lastDayOf, whyNotInvited } from '@yoriai/shared/legal-ground/what-follows';
import { endOfDay } from '@yoriai/shared/people/last-day';
import type { InvitedPerson, WorksheetEntry } from '../areas/catalogue.ts';
import type { People } from '../people/people.ts';

export interface FittedInvitations {
  readonly invited: InvitedPerson[];
  /** Accounts that are invited no longer. */
  readonly ended: readonly string[];
}

/**
 * Whom a ground still lets in of those who were invited on another one, and until when at the latest (ACC-10). Who is
 * no longer let in is invited no longer, so that it is decided at one place: by the invitation.
 */
export function fitInvitations(
  people: Pick<People, 'account'>,
  { invited = [] }: Pick<WorksheetEntry, 'invited'>,
  ground: GroundNow,
): FittedInvitations {
  const last = lastDayOf(ground);
  const end = last === undefined ? undefined : endOfDay(last);
  const isLetIn = ({ account }: InvitedPerson): boolean => {
    const role = people.account(account)?.role;
    return role !== undefined && whyNotInvited(ground, { id: account, role }) === undefined;
  };
  return {
    invited: invited.filter(isLetIn).map((it) => (end === undefined ? it : until(it, end))),
    ended: invited.filter((it) => !isLetIn(it)).map(({ account }) => account),
  };
}

const until = (it: InvitedPerson, end: number): InvitedPerson => ({
  ...it,
  until: Math.min(it.until ?? end, end),
});
