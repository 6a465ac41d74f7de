import { permissionsOf } from '@yoriai/shared/access/policy';
import { standingOf } from '@yoriai/shared/access/standing';
import type { SessionView } from '@yoriai/shared/people/account';
import { lastDayOf } from '@yoriai/shared/people/last-day';
import type { People, Person } from './people.ts';

/** The only shape in which the page learns who is signed in and what that person may do. */
export function presentSession(people: People, person: Person | undefined): SessionView {
  const account = person && people.account(person.accountId);
  if (!account) return { organization: people.organization(), account: null, may: [], contacts: [] };
  const { id, name, email, role, endsAt } = account;
  return {
    organization: people.organization(),
    account: { id, name, email, role, ...(endsAt !== undefined && { lastDay: lastDayOf(endsAt) }) },
    may: permissionsOf(standingOf({ role, everyArea: people.everyArea() })),
    contacts: people.contacts(),
  };
}
