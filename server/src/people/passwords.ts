import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { fewAtOnce } from './few-at-once.ts';

/**
 * Passwords as scrypt hashes (ACC-1), `scrypt:<N>:<r>:<p>:<salt>:<hash>` in base64url, so that the cost can be raised
 * later without locking anybody out. N = 2^15, r = 8: 32 MiB and some 60 ms for each guess.
 */
const cost = { N: 2 ** 15, r: 8, p: 1 } as const;
const hashBytes = 32;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join(':');
}

/**
 * Whether the password is the one that was hashed. Takes as long when there is no account (`stored` undefined), so
 * that nobody learns from the clock which addresses have one.
 */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = (stored ?? nobody).split(':');
  const expected = Buffer.from(hash, 'base64url');
  const options = { N: Number(N), r: Number(r), p: Number(p) };
  const given = await derive(password, Buffer.from(salt, 'base64url'), options);
  return given.length === expected.length && timingSafeEqual(given, expected) && stored !== undefined;
}

const nobody = `scrypt:${cost.N}:${cost.r}:${cost.p}:${'A'.repeat(22)}:${'A'.repeat(43)}`;

/** A flood of guesses must leave the other threads to those who read and write files. */
const guesses = fewAtOnce({ atOnce: 2, mayWait: 100 });

const derive = (password: string, salt: Uint8Array, options: ScryptOptions): Promise<Buffer> =>
  guesses.run(() => deriveNow(password, salt, options));

function deriveNow(password: string, salt: Uint8Array, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Two devices may type the same letter as one code point or as two: NFKC makes them one password.
    const limits = { ...options, maxmem: 128 * 1024 * 1024 };
    scrypt(password.normalize('NFKC'), salt, hashBytes, limits, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
