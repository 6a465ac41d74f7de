import { hashOfToken, isToken, newToken } from './secret-token.ts';

/**
 * The one-time link that makes the organisation (RUN-2). Each start without an organisation has a fresh token; this
 * process holds its hash alone, and whoever reads the terminal holds the token.
 */
export interface SetupLink {
  /** To be printed once. */
  readonly token: string;
  matches(given: string): boolean;
}

export function newSetupLink(): SetupLink {
  const token = newToken();
  const hash = hashOfToken(token);
  return { token, matches: (given) => isToken(given, hash) };
}
