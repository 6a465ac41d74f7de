import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** An opaque secret of 256 bits. What is kept is its hash alone, so a copy of the data signs nobody in. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

export function isToken(token: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(hashOfToken(token)), Buffer.from(hash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}
