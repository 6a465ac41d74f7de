import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PeopleFile, peoplePath } from '@yoriai/server/people/people-file';
import { hashOfToken, newToken } from '@yoriai/server/people/secret-token';
import type { AccountRole } from '@yoriai/shared/access/roles';
import { apiOf } from './api.ts';
import type { Product } from './product.ts';

const dayMs = 24 * 60 * 60_000;

/** Writes more accounts into a product's data and starts it again. @returns the product as each of them sees it. */
export async function morePeople(
  product: Product,
  people: readonly { readonly name: string; readonly role: AccountRole }[],
): Promise<readonly Product[]> {
  const path = join(product.dataDir, peoplePath);
  const file = JSON.parse(await readFile(path, 'utf8')) as PeopleFile;
  const now = Date.now();
  const tokens = people.map(newToken);
  const idOf = (index: number): string => `p_more${file.accounts.length + index}`;
  const next: PeopleFile = {
    ...file,
    revision: file.revision + 1,
    // Everybody is at work in every area; who may do less has tests of its own.
    organization: file.organization && { ...file.organization, everyArea: true },
    accounts: [
      ...file.accounts,
      ...people.map(({ name, role }, index) => ({
        id: idOf(index),
        name,
        email: `${idOf(index)}@example.test`,
        role,
        password: 'none',
        createdAt: now,
      })),
    ],
    sessions: [
      ...file.sessions,
      ...tokens.map((token, index) => ({
        id: hashOfToken(token),
        accountId: idOf(index),
        createdAt: now,
        endsAt: now + dayMs,
      })),
    ],
  };
  await writeFile(path, JSON.stringify(next));
  await product.restart();
  return tokens.map((token) => {
    const cookie = `yoriai=${token}`;
    return { ...product, cookie, api: apiOf(product.url, cookie) };
  });
}
