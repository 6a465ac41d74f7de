import { type AccountRole, assignmentsOf } from '@yoriai/shared/access/roles';
import type { Join } from '@yoriai/shared/people/invitation';
import type { RecordOfAccess } from '../access-record/record-of-access.ts';
import type { Catalogues } from '../areas/catalogues.ts';
import type { People } from '../people/people.ts';
import type { Invitation } from '../people/people-file.ts';
import type { BegunSession } from '../people/signing-in.ts';
import { assigned, unassigned } from './assigned.ts';

export interface JoiningKeepers {
  readonly people: People;
  readonly catalogues: Catalogues;
  readonly record: RecordOfAccess;
}

/**
 * Somebody joins by an invitation: gets an account, and with it the areas of the invitation.
 *
 * @throws YoriaiError invitation-unknown, invitation-used, invitation-over, email-in-use
 */
export async function joinByInvitation(keepers: JoiningKeepers, join: Join): Promise<BegunSession> {
  let given: string | undefined;
  try {
    return await keepers.people.join(join, async (account, invitation) => {
      given = account;
      await assignInvited(keepers, account, invitation);
    });
  } catch (error) {
    // There is no such account: what it was given means nothing, and is taken out where that is possible.
    if (given !== undefined) await dropUnfit(keepers.catalogues, given).catch(() => undefined);
    throw error;
  }
}

/** One area that is there no longer is passed over. */
async function assignInvited(
  { catalogues, record }: JoiningKeepers,
  account: string,
  { areas, createdBy }: Invitation,
): Promise<void> {
  for (const { area, as } of areas) {
    if (!catalogues.find(area)) continue;
    await record.note({ who: createdBy, what: 'assigned', area, on: account });
    await catalogues.change(area, (it) => ({ ...it, people: assigned(it.people, { account, as }) }));
  }
}

/**
 * Takes away the parts that an account can have no longer, everywhere. They mean nothing already (standing.ts): this
 * keeps them from coming back with a role.
 *
 * @param role left out: the account is gone
 */
export async function dropUnfit(catalogues: Catalogues, account: string, role?: AccountRole): Promise<void> {
  for (const { id, people } of catalogues.all()) {
    const isUnfit = people.some(
      (it) => it.account === account && !(role && assignmentsOf[role].includes(it.as)),
    );
    if (isUnfit) await catalogues.change(id, (it) => ({ ...it, people: unassigned(it.people, account) }));
  }
}
