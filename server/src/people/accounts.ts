import { may, type PolicyObject } from '@yoriai/shared/access/policy';
import type { AccountRole } from '@yoriai/shared/access/roles';
import { standingOf } from '@yoriai/shared/access/standing';
import { YoriaiError } from '@yoriai/shared/errors';
import { lastDayFault, lastDayOf } from '@yoriai/shared/people/last-day';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { Account, PeopleFile } from './people-file.ts';

/** Whether somebody comes in by this account at that moment. */
export const isHere = ({ leftAt, endsAt }: Account, now: number): boolean =>
  leftAt === undefined && (endsAt === undefined || now < endsAt);

/** Whether an account may manage accounts, or the organisation, at that moment. */
export function manages(
  file: PeopleFile,
  by: string,
  now: number,
  object: PolicyObject = 'account',
): boolean {
  const account = file.accounts.find(({ id }) => id === by);
  if (!account || !isHere(account, now)) return false;
  const everyArea = file.organization?.everyArea ?? false;
  return may(standingOf({ role: account.role, everyArea }), 'manage', object);
}

/**
 * Asked again at the moment of every change: two administrators may remove each other at once, and whoever was removed
 * first removes nobody any more.
 *
 * @throws YoriaiError not-allowed
 */
export function asManager(file: PeopleFile, by: string, now: number, object: PolicyObject = 'account'): void {
  if (!manages(file, by, now, object)) throw new YoriaiError('not-allowed');
}

/** What may change of an account; what is left out stays. */
export interface AccountPart {
  readonly name?: string | undefined;
  readonly role?: AccountRole | undefined;
  /** `null`: it has no end any longer. */
  readonly endsAt?: number | null | undefined;
}

/**
 * @throws YoriaiError not-found, last-administrator; invalid-input for a last day that does not go with the role
 */
export function withAccountChanged(
  file: PeopleFile,
  id: string,
  { name, role, endsAt }: AccountPart,
  now: number,
): Pick<PeopleFile, 'accounts' | 'sessions'> {
  const account = theAccount(file, id);
  const end = endsAt === undefined ? account.endsAt : (endsAt ?? undefined);
  const { endsAt: _before, ...rest } = account;
  const changed: Account = {
    ...rest,
    ...(name !== undefined && { name }),
    ...(role !== undefined && { role }),
    ...(end !== undefined && { endsAt: end }),
  };
  // A new name for an adviser whose days are over is no fault; a new role or a new last day is looked at.
  if (role !== undefined || endsAt !== undefined) checkLastDay(changed.role, end, now);
  const accounts = replaced(file, changed, now);
  // Whoever comes back after the last day signs in anew: nobody knows what became of the old cookie.
  const sessions = isHere(account, now) ? file.sessions : file.sessions.filter((it) => it.accountId !== id);
  return { accounts, sessions };
}

/** @throws YoriaiError invalid-input */
export function checkLastDay(role: AccountRole, endsAt: number | undefined, now: number): void {
  const fault = lastDayFault(role, endsAt === undefined ? undefined : lastDayOf(endsAt), dayInJapan(now));
  if (fault) throw new YoriaiError('invalid-input', [{ path: 'lastDay', fault }]);
}

/**
 * Ends an account for good: nobody comes in by it again, and what is kept is the name, which stands behind what was
 * written.
 *
 * @throws YoriaiError not-found, last-administrator
 */
export function withAccountLeft(
  file: PeopleFile,
  id: string,
  now: number,
): Pick<PeopleFile, 'accounts' | 'sessions'> {
  const account = theAccount(file, id);
  return {
    accounts: replaced(file, { ...account, email: '', password: '', leftAt: now }, now),
    sessions: file.sessions.filter((it) => it.accountId !== id),
  };
}

/** @throws YoriaiError not-found */
function theAccount(file: PeopleFile, id: string): Account {
  const account = file.accounts.find((it) => it.id === id && it.leftAt === undefined);
  if (!account) throw new YoriaiError('not-found');
  return account;
}

/** There always is somebody who can invite others. @throws YoriaiError last-administrator */
function replaced(file: PeopleFile, changed: Account, now: number): Account[] {
  const accounts = file.accounts.map((it) => (it.id === changed.id ? changed : it));
  const isAdministrator = (it: Account): boolean => it.role === 'admin' && isHere(it, now);
  if (file.accounts.some(isAdministrator) && !accounts.some(isAdministrator))
    throw new YoriaiError('last-administrator');
  return accounts;
}
