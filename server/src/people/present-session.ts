import { permissionsOf } from '@yoriai/shared/access/policy';
import type { SessionView } from '@yoriai/shared/people/account';
import type { People, Person } from './people.ts';

/** The only shape in which the page learns who is signed in and what that person may do. */
export function presentSession(people: People, person: Person | undefined): SessionView {
  const account = person && people.account(person.accountId);
  if (!account) return { organization: people.organization(), account: null, may: [] };
  const { id, name, email, role } = account;
  return {
    organization: people.organization(),
    account: { id, name, email, role },
    may: permissionsOf(role),
  };
}
