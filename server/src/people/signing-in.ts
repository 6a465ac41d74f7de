import { YoriaiError } from '@yoriai/shared/errors';
import type { Setup } from '@yoriai/shared/people/account';
import { newId } from '../keeping/new-id.ts';
import { isHere } from './accounts.ts';
import { confirmPassword } from './confirm-password.ts';
import { hashPassword } from './passwords.ts';
import type { PeopleCore, Person } from './people.ts';
import type { Account } from './people-file.ts';
import { hashOfToken } from './secret-token.ts';
import { newSession, personIn, withoutSessionsOf, withSession } from './sessions.ts';

/** A session that has just begun; its token goes into the cookie and nowhere else. */
export interface BegunSession {
  readonly token: string;
  readonly person: Person;
  readonly account: Account;
}

/** Coming in and going out. */
export interface SigningIn {
  /** Makes the organisation and its first account. @throws YoriaiError setup-link-used when there is one already. */
  setUp(setup: Omit<Setup, 'token'>): Promise<BegunSession>;
  /** @throws YoriaiError wrong-password, sign-in-slow-down, account-over */
  signIn(email: string, password: string): Promise<BegunSession>;
  /**
   * Lets somebody in by a link, without a password: for no longer than the link lasts.
   *
   * @throws YoriaiError conference-link-over
   */
  signInByLink(
    accountId: string,
    by: { readonly link: string; readonly endsAt: number },
  ): Promise<BegunSession>;
  personOf(token: string): Person | undefined;
  /** Whether a session still holds; connections are asked again when it ends (ACC-4). */
  isSignedIn(sessionId: string): boolean;
  signOut(sessionId: string): Promise<void>;
  signOutEverywhere(accountId: string): Promise<void>;
}

export function signingIn(core: PeopleCore): SigningIn {
  const { state, now, sheetOfLink } = core;

  const personOfSession = (id: string): Person | undefined => {
    const session = state.file.sessions.find((it) => it.id === id && it.endsAt > now());
    const account =
      session && state.file.accounts.find((it) => it.id === session.accountId && isHere(it, now()));
    if (!account) return undefined;
    if (session.link === undefined) return personIn(account, session);
    const only = sheetOfLink(session.link);
    return only === undefined ? undefined : personIn(account, session, only);
  };

  return {
    async setUp({ organization: name, password, ...given }) {
      if (state.file.organization) throw new YoriaiError('setup-link-used');
      const createdAt = now();
      const hash = await hashPassword(password);
      const account: Account = { id: newId('p_'), ...given, role: 'admin', password: hash, createdAt };
      const { token, session } = newSession(account.id, createdAt);
      await state.change((current) => {
        if (current.organization) throw new YoriaiError('setup-link-used');
        return {
          organization: { name, createdAt, everyArea: false },
          accounts: [account],
          sessions: [session],
        };
      });
      return { token, account, person: personIn(account, session) };
    },

    async signIn(email, password) {
      const found = state.file.accounts.find((it) => it.email === email);
      const account = await confirmPassword(core, email, password, found);
      // Said to who knows the password alone.
      if (!isHere(account, now())) throw new YoriaiError('account-over');
      const { token, session } = newSession(account.id, now());
      await state.change((current) => withSession(current, account, session));
      return { token, account, person: personIn(account, session) };
    },

    async signInByLink(accountId, { link, endsAt }) {
      const account = state.file.accounts.find((it) => it.id === accountId && isHere(it, now()));
      if (!account) throw new YoriaiError('conference-link-over');
      const { token, session } = newSession(account.id, now());
      const ends = Math.min(session.endsAt, endsAt);
      await state.change((current) => withSession(current, account, { ...session, link, endsAt: ends }));
      return { token, account, person: personIn(account, session) };
    },

    personOf: (token) => personOfSession(hashOfToken(token)),

    isSignedIn: (id) => personOfSession(id) !== undefined,

    signOut: (id) => state.change(({ sessions }) => ({ sessions: sessions.filter((it) => it.id !== id) })),

    signOutEverywhere: (accountId) => state.change((current) => withoutSessionsOf(current, accountId)),
  };
}
