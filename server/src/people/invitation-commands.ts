import type { AccountRole, Assignment } from '@yoriai/shared/access/roles';
import { type InvitationState, invitationDays, type Join } from '@yoriai/shared/people/invitation';
import { newId } from '../keeping/new-id.ts';
import { asManager, checkLastDay } from './accounts.ts';
import {
  accountBy,
  freeEmail,
  invitationOf,
  openInvitation,
  stateOf,
  withInvitationRevoked,
  withJoined,
} from './invitations.ts';
import { hashPassword } from './passwords.ts';
import type { PeopleCore } from './people.ts';
import type { Invitation } from './people-file.ts';
import { hashOfToken, newToken } from './secret-token.ts';
import { newSession, personIn } from './sessions.ts';
import type { BegunSession } from './signing-in.ts';

/** What somebody is invited to. */
export interface Inviting {
  readonly name: string;
  readonly role: AccountRole;
  readonly areas: readonly { readonly area: string; readonly as: Assignment }[];
  /** When the account that is made by it ends; milliseconds since 1970, UTC. */
  readonly accountEndsAt?: number | undefined;
}

/** Invitations (ACC-1): single use, seven days. */
export interface InvitationCommands {
  /** The token is said this once. @throws YoriaiError not-allowed; invalid-input for a last day that cannot be */
  invite(by: string, to: Inviting): Promise<{ readonly token: string; readonly invitation: Invitation }>;
  /** @throws YoriaiError not-allowed, not-found, invitation-used */
  revoke(by: string, id: string): Promise<Invitation>;
  stateOf(invitation: Invitation): InvitationState;
  /** @throws YoriaiError invitation-unknown, invitation-used, invitation-over */
  invitation(token: string): Invitation;
  /**
   * Makes the account that was given, and signs it in.
   *
   * @param assign gives the account its areas before it is there: until then they mean nothing
   * @throws YoriaiError invitation-unknown, invitation-used, invitation-over, email-in-use
   */
  join(join: Join, assign: (account: string, invitation: Invitation) => Promise<void>): Promise<BegunSession>;
}

export function invitationCommands({ state, record, now }: PeopleCore): InvitationCommands {
  return {
    async invite(by, { name, role, areas, accountEndsAt }) {
      checkLastDay(role, accountEndsAt, now());
      const token = newToken();
      const createdAt = now();
      const invitation: Invitation = {
        id: newId('i_'),
        token: hashOfToken(token),
        name,
        role,
        areas: [...areas],
        ...(accountEndsAt !== undefined && { accountEndsAt }),
        createdAt,
        createdBy: by,
        endsAt: createdAt + invitationDays * 24 * 60 * 60_000,
      };
      await state.change(
        (current) => {
          asManager(current, by, now());
          return { invitations: [...current.invitations, invitation] };
        },
        () => record.note({ who: by, what: 'account-invited', on: invitation.id }),
      );
      return { token, invitation };
    },

    async revoke(by, id) {
      await state.change(
        (current) => {
          asManager(current, by, now());
          return withInvitationRevoked(current, id, now());
        },
        () => record.note({ who: by, what: 'invitation-revoked', on: id }),
      );
      return invitationOf(state.file, id);
    },

    stateOf: (invitation) => stateOf(state.file, invitation, now()),

    invitation: (token) => openInvitation(state.file, token, now()),

    async join({ token: given, name, email, password }, assign) {
      const invitation = openInvitation(state.file, given, now());
      freeEmail(state.file, email);
      const hash = await hashPassword(password);
      const account = accountBy(invitation, { id: newId('p_'), name, email, password: hash }, now());
      await assign(account.id, invitation);
      const { token, session } = newSession(account.id, now());
      await state.change(
        (current) => ({
          ...withJoined(current, given, account, now()),
          sessions: [...current.sessions, session],
        }),
        () => record.note({ who: account.id, what: 'account-joined', on: account.id }),
      );
      return { token, account, person: personIn(account, session) };
    },
  };
}
