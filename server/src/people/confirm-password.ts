import { YoriaiError } from '@yoriai/shared/errors';
import { passwordMatches } from './passwords.ts';
import type { PeopleCore } from './people.ts';
import type { Account } from './people-file.ts';

/**
 * Looks at a password, as often as the limit allows, and as long for an address without an account.
 *
 * @throws YoriaiError sign-in-slow-down, wrong-password
 */
export async function confirmPassword(
  { limit }: Pick<PeopleCore, 'limit'>,
  email: string,
  password: string,
  account: Account | undefined,
): Promise<Account> {
  if (!limit.begin(email, account !== undefined)) throw new YoriaiError('sign-in-slow-down');
  const matches = await passwordMatches(password, account?.password);
  if (!account || !matches) throw new YoriaiError('wrong-password');
  limit.succeeded(email);
  return account;
}
