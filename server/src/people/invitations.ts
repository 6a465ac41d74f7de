import { YoriaiError } from '@yoriai/shared/errors';
import type { InvitationState } from '@yoriai/shared/people/invitation';
import { isHere, manages } from './accounts.ts';
import type { Account, Invitation, PeopleFile } from './people-file.ts';
import { isToken } from './secret-token.ts';

/**
 * How an invitation stands. It holds as long as its maker may still make one: whoever was removed must not have left a
 * door open behind.
 */
export function stateOf(file: PeopleFile, it: Invitation, now: number): InvitationState {
  if (it.joined !== undefined) return 'used';
  if (it.revokedAt !== undefined) return 'revoked';
  return now < it.endsAt && manages(file, it.createdBy, now) ? 'open' : 'over';
}

/**
 * The invitation that a token opens.
 *
 * @throws YoriaiError invitation-unknown, invitation-used, invitation-over
 */
export function openInvitation(file: PeopleFile, token: string, now: number): Invitation {
  const found = file.invitations.find((it) => isToken(token, it.token));
  if (!found) throw new YoriaiError('invitation-unknown');
  const state = stateOf(file, found, now);
  if (state === 'used') throw new YoriaiError('invitation-used');
  if (state !== 'open') throw new YoriaiError('invitation-over');
  return found;
}

/** @throws YoriaiError not-found */
export function invitationOf(file: PeopleFile, id: string): Invitation {
  const found = file.invitations.find((it) => it.id === id);
  if (!found) throw new YoriaiError('not-found');
  return found;
}

/** @throws YoriaiError not-found; invitation-used: there is an account already, and it is ended otherwise */
export function withInvitationRevoked(
  file: PeopleFile,
  id: string,
  now: number,
): Pick<PeopleFile, 'invitations'> {
  const found = invitationOf(file, id);
  if (found.joined !== undefined) throw new YoriaiError('invitation-used');
  const revoked = { ...found, revokedAt: found.revokedAt ?? now };
  return { invitations: file.invitations.map((it) => (it === found ? revoked : it)) };
}

/** The account that an invitation makes: of exactly what was given. */
export const accountBy = (
  { role, accountEndsAt }: Invitation,
  given: Pick<Account, 'id' | 'name' | 'email' | 'password'>,
  createdAt: number,
): Account => ({
  ...given,
  role,
  createdAt,
  ...(accountEndsAt !== undefined && { endsAt: accountEndsAt }),
});

/**
 * Takes an invitation in: it is used, and there is the account.
 *
 * @throws YoriaiError invitation-unknown, invitation-used, invitation-over, email-in-use
 */
export function withJoined(
  file: PeopleFile,
  token: string,
  account: Account,
  now: number,
): Pick<PeopleFile, 'accounts' | 'invitations'> {
  const invitation = openInvitation(file, token, now);
  freeEmail(file, account.email);
  if (!isHere(account, now)) throw new YoriaiError('invitation-over');
  return {
    accounts: [...file.accounts, account],
    invitations: file.invitations.map((it) => (it === invitation ? { ...it, joined: account.id } : it)),
  };
}

/** @throws YoriaiError email-in-use */
export function freeEmail(file: PeopleFile, email: string): void {
  if (file.accounts.some((it) => it.email === email)) throw new YoriaiError('email-in-use');
}
