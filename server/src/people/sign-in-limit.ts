import { createHash } from 'node:crypto';

/** How many tries one account has before it is made to wait, and for how long they count. */
const triesAllowed = 10;
const windowMs = 5 * 60_000;
/** Addresses remembered at once; far more than there are people, and a bound for whoever invents addresses. */
const remembered = 10_000;

/**
 * Slows guessing at one account down (ACC-1). It counts by the e-mail address that was given, whether there is such an
 * account or not, and never by network address: a whole hall stands behind one.
 */
export interface SignInLimit {
  /** Counts a try. @returns whether it may go on; counted before the password is looked at, so tries at once count. */
  begin(email: string): boolean;
  succeeded(email: string): void;
}

export function signInLimit(now: () => number): SignInLimit {
  const tries = new Map<string, readonly number[]>();
  return {
    begin(email) {
      const key = keyOf(email);
      const recent = (tries.get(key) ?? []).filter((at) => at > now() - windowMs);
      if (recent.length >= triesAllowed) return false;
      tries.delete(key);
      tries.set(key, [...recent, now()]);
      const [oldest] = tries.keys();
      if (tries.size > remembered && oldest !== undefined) tries.delete(oldest);
      return true;
    },
    succeeded: (email) => void tries.delete(keyOf(email)),
  };
}

const keyOf = (email: string): string => createHash('sha256').update(email).digest('base64url');
