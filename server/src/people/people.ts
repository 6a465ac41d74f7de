import type { AccountRole } from '@yoriai/shared/access/roles';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Setup } from '@yoriai/shared/people/account';
import type { KeptJson } from '../keeping/kept-json.ts';
import { newId } from '../keeping/new-id.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { hashPassword, passwordMatches } from './passwords.ts';
import { type Account, noPeople, type PeopleFile, peoplePath, readPeopleFile } from './people-file.ts';
import { hashOfToken, newToken } from './secret-token.ts';
import { signInLimit } from './sign-in-limit.ts';

/** Who is signed in: what decides about access and stands behind every edit. */
export interface Person {
  readonly sessionId: string;
  readonly accountId: string;
  readonly name: string;
  readonly role: AccountRole;
}

/** A session that has just begun; its token goes into the cookie and nowhere else. */
export interface BegunSession {
  readonly token: string;
  readonly person: Person;
  readonly account: Account;
}

/** The organisation, its accounts and their sessions (ACC-1). All is kept before an answer is given. */
export interface People {
  organization(): string | null;
  account(id: string): Account | undefined;
  accounts(): readonly Account[];
  /** Makes the organisation and its first account. @throws YoriaiError setup-link-used when there is one already. */
  setUp(setup: Omit<Setup, 'token'>): Promise<BegunSession>;
  /** @throws YoriaiError wrong-password, sign-in-slow-down */
  signIn(email: string, password: string): Promise<BegunSession>;
  personOf(token: string): Person | undefined;
  /** Whether a session still holds; connections are asked again when it ends (ACC-4). */
  isSignedIn(sessionId: string): boolean;
  signOut(sessionId: string): Promise<void>;
  signOutEverywhere(accountId: string): Promise<void>;
}

const sessionMs = 14 * 24 * 60 * 60_000;
/** Sessions of one account at once; the oldest ends when there would be more. */
const sessionsPerAccount = 50;

export async function openPeople(kept: KeptJson, now: () => number): Promise<People> {
  let file = (await kept.read(peoplePath, readPeopleFile)) ?? noPeople;
  const turns = new OneAtATime();
  const limit = signInLimit(now);

  /** Writes the next state, then lets it count; two changes at once follow one another. */
  const change = (next: (file: PeopleFile) => Partial<PeopleFile>): Promise<void> =>
    turns.run(peoplePath, async () => {
      const sessions = file.sessions.filter((session) => session.endsAt > now());
      const current = { ...file, sessions };
      const changed = { ...current, ...next(current), revision: file.revision + 1 };
      await kept.write(peoplePath, changed);
      file = changed;
    });

  const begin = (account: Account): { token: string; session: PeopleFile['sessions'][number] } => {
    const token = newToken();
    const session = {
      id: hashOfToken(token),
      accountId: account.id,
      createdAt: now(),
      endsAt: now() + sessionMs,
    };
    return { token, session };
  };

  const person = (account: Account, sessionId: string): Person => ({
    sessionId,
    accountId: account.id,
    name: account.name,
    role: account.role,
  });

  return {
    organization: () => file.organization?.name ?? null,
    account: (id) => file.accounts.find((account) => account.id === id),
    accounts: () => file.accounts,

    async setUp({ organization, name, email, password }) {
      if (file.organization) throw new YoriaiError('setup-link-used');
      const createdAt = now();
      const hash = await hashPassword(password);
      const account: Account = { id: newId('p_'), name, email, role: 'admin', password: hash, createdAt };
      const { token, session } = begin(account);
      await change((current) => {
        if (current.organization) throw new YoriaiError('setup-link-used');
        return { organization: { name: organization, createdAt }, accounts: [account], sessions: [session] };
      });
      return { token, account, person: person(account, session.id) };
    },

    async signIn(email, password) {
      if (!limit.begin(email)) throw new YoriaiError('sign-in-slow-down');
      const account = file.accounts.find((it) => it.email === email);
      const matches = await passwordMatches(password, account?.password);
      if (!account || !matches) throw new YoriaiError('wrong-password');
      limit.succeeded(email);
      const { token, session } = begin(account);
      await change(({ sessions }) => {
        const own = sessions.filter((it) => it.accountId === account.id);
        const ended = new Set(own.slice(0, Math.max(0, own.length + 1 - sessionsPerAccount)));
        return { sessions: [...sessions.filter((it) => !ended.has(it)), session] };
      });
      return { token, account, person: person(account, session.id) };
    },

    personOf(token) {
      const id = hashOfToken(token);
      const session = file.sessions.find((it) => it.id === id && it.endsAt > now());
      const account = file.accounts.find((it) => it.id === session?.accountId);
      return account ? person(account, id) : undefined;
    },

    isSignedIn: (id) => file.sessions.some((it) => it.id === id && it.endsAt > now()),

    signOut: (id) => change(({ sessions }) => ({ sessions: sessions.filter((it) => it.id !== id) })),

    signOutEverywhere: (accountId) =>
      change(({ sessions }) => ({ sessions: sessions.filter((it) => it.accountId !== accountId) })),
  };
}
