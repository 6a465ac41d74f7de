import { createHash } from 'node:crypto';

/** How many tries one account has before it is made to wait, and for how long they count. */
const triesAllowed = 10;
const windowMs = 5 * 60_000;
/** So many tries that failed, at whatever accounts: somebody is guessing, and each account has fewer. */
const manyFailed = 200;
const triesWhileGuessing = 3;
/** Addresses without an account remembered at once: a bound for whoever invents addresses. */
const remembered = 10_000;

/**
 * Slows guessing down (ACC-1). It counts by the e-mail address that was given, whether there is such an account or not,
 * and never by network address: a whole hall stands behind one, and whoever guesses has many.
 */
export interface SignInLimit {
  /**
   * Counts a try, before the password is looked at: tries at once count as well.
   *
   * @param hasAccount what was counted of an account is not pushed out by invented addresses
   * @returns whether it may go on
   */
  begin(email: string, hasAccount: boolean): boolean;
  succeeded(email: string): void;
}

export function signInLimit(now: () => number): SignInLimit {
  const ofAccounts = new Map<string, readonly number[]>();
  const ofOthers = new Map<string, readonly number[]>();
  let failed: readonly number[] = [];
  // A clock that was put back must not keep anybody out until it has caught up.
  const recent = (tries: readonly number[]): readonly number[] =>
    tries.filter((at) => at > now() - windowMs && at <= now());
  return {
    begin(email, hasAccount) {
      failed = recent(failed);
      const tries = hasAccount ? ofAccounts : ofOthers;
      const key = keyOf(email);
      const before = recent(tries.get(key) ?? []);
      if (before.length >= (failed.length < manyFailed ? triesAllowed : triesWhileGuessing)) return false;
      tries.delete(key);
      tries.set(key, [...before, now()]);
      failed = [...failed, now()].slice(-manyFailed);
      const [oldest] = ofOthers.keys();
      if (ofOthers.size > remembered && oldest !== undefined) ofOthers.delete(oldest);
      return true;
    },
    succeeded(email) {
      ofAccounts.delete(keyOf(email));
      failed = failed.slice(0, -1);
    },
  };
}

const keyOf = (email: string): string => createHash('sha256').update(email).digest('base64url');
