import { YoriaiError } from '@yoriai/shared/errors';
import { isHere } from './accounts.ts';
import type { Person } from './people.ts';
import type { Account, PeopleFile, Session } from './people-file.ts';
import { hashOfToken, newToken } from './secret-token.ts';

const sessionMs = 14 * 24 * 60 * 60_000;
/** Sessions of one account at once; the oldest ends when there would be more. */
const sessionsPerAccount = 50;

/** A session that begins: its token goes into the cookie and nowhere else, its hash is kept. */
export function newSession(accountId: string, now: number): { token: string; session: Session } {
  const token = newToken();
  return { token, session: { id: hashOfToken(token), accountId, createdAt: now, endsAt: now + sessionMs } };
}

export const personIn = (
  { id, name, role }: Account,
  session: Pick<Session, 'id'>,
  only?: Person['only'],
): Person => ({
  sessionId: session.id,
  accountId: id,
  name,
  role,
  ...(only === undefined ? {} : { only }),
});

/**
 * Lets a session count.
 *
 * @param account as it was when its password was looked at: meanwhile it may have left, or have another password
 * @throws YoriaiError wrong-password
 */
export function withSession(
  file: PeopleFile,
  account: Account,
  session: Session,
): Pick<PeopleFile, 'sessions'> {
  const present = file.accounts.find(({ id }) => id === account.id);
  if (!present || !isHere(present, session.createdAt) || present.password !== account.password)
    throw new YoriaiError('wrong-password');
  const own = file.sessions.filter((it) => it.accountId === account.id);
  const ended = new Set(own.slice(0, Math.max(0, own.length + 1 - sessionsPerAccount)));
  return { sessions: [...file.sessions.filter((it) => !ended.has(it)), session] };
}

export const withoutSessionsOf = (
  file: PeopleFile,
  accountId: string,
  butFor?: string,
): Pick<PeopleFile, 'sessions'> => ({
  sessions: file.sessions.filter((it) => it.accountId !== accountId || it.id === butFor),
});
