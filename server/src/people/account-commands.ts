import { YoriaiError } from '@yoriai/shared/errors';
import type { OrganizationChange } from '@yoriai/shared/people/organization';
import { type AccountPart, asManager, isHere, withAccountChanged, withAccountLeft } from './accounts.ts';
import { confirmPassword } from './confirm-password.ts';
import { hashPassword } from './passwords.ts';
import type { PeopleCore, Person } from './people.ts';
import type { Account, PeopleFile } from './people-file.ts';
import { withoutSessionsOf } from './sessions.ts';

/** What is done about accounts and their organisation. `by` is looked at again at the moment of the change. */
export interface AccountCommands {
  /** @throws YoriaiError not-allowed, not-found, last-administrator, invalid-input */
  changeAccount(by: string, id: string, part: AccountPart): Promise<void>;
  /** Ends an account for good. @throws YoriaiError not-allowed, not-found, last-administrator */
  endAccount(by: string, id: string): Promise<void>;
  /** One's own name. */
  rename(id: string, name: string): Promise<void>;
  /** Ends every other session. @throws YoriaiError wrong-password, sign-in-slow-down */
  changePassword(person: Person, current: string, next: string): Promise<void>;
  /** Ends one's own account for good. @throws YoriaiError wrong-password, sign-in-slow-down, last-administrator */
  leave(person: Person, password: string): Promise<void>;
  /** @throws YoriaiError not-allowed */
  changeOrganization(by: string, change: OrganizationChange): Promise<void>;
}

export function accountCommands(core: PeopleCore): AccountCommands {
  const { state, record, now } = core;

  const own = (file: PeopleFile, id: string): Account => {
    const account = file.accounts.find((it) => it.id === id && isHere(it, now()));
    if (!account) throw new YoriaiError('not-signed-in');
    return account;
  };
  const confirmed = async ({ accountId }: Person, password: string): Promise<Account> => {
    const account = own(state.file, accountId);
    return confirmPassword(core, account.email, password, account);
  };

  return {
    changeAccount: (by, id, part) =>
      state.change(
        (current) => {
          asManager(current, by, now());
          return withAccountChanged(current, id, part, now());
        },
        () => record.note({ who: by, what: 'account-changed', on: id }),
      ),

    endAccount: (by, id) =>
      state.change(
        (current) => {
          asManager(current, by, now());
          return withAccountLeft(current, id, now());
        },
        () => record.note({ who: by, what: 'account-left', on: id }),
      ),

    rename: (id, name) =>
      state.change(
        (current) => {
          own(current, id);
          return withAccountChanged(current, id, { name }, now());
        },
        () => record.note({ who: id, what: 'account-changed', on: id }),
      ),

    async changePassword(person, given, next) {
      const account = await confirmed(person, given);
      const password = await hashPassword(next);
      await state.change(
        (current) => {
          // Of two changes at once the second was asked for with a password that is one no longer.
          if (own(current, account.id).password !== account.password) throw new YoriaiError('wrong-password');
          const accounts = current.accounts.map((it) => (it.id === account.id ? { ...it, password } : it));
          return { accounts, ...withoutSessionsOf(current, account.id, person.sessionId) };
        },
        () => record.note({ who: account.id, what: 'account-changed', on: account.id }),
      );
    },

    async leave(person, password) {
      const { id } = await confirmed(person, password);
      await state.change(
        (current) => withAccountLeft(current, id, now()),
        () => record.note({ who: id, what: 'account-left', on: id }),
      );
    },

    changeOrganization: (by, { name, everyArea, contacts }) =>
      state.change(
        (current) => {
          asManager(current, by, now(), 'organization');
          if (!current.organization) throw new YoriaiError('not-found');
          const organization = {
            ...current.organization,
            ...(name !== undefined && { name }),
            ...(everyArea !== undefined && { everyArea }),
            ...(contacts !== undefined && { contacts }),
          };
          return { organization };
        },
        () => record.note({ who: by, what: 'organization-changed', on: 'organization' }),
      ),
  };
}
