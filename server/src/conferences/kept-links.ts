import type { KeptJson } from '../keeping/kept-json.ts';
import { newId } from '../keeping/new-id.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { hashOfToken, newToken } from '../people/secret-token.ts';
import { type Link, linksPath, noLinks, readLinksFile } from './links-file.ts';

/** The links that were given, as long as they last. All is kept before an answer is given. */
export interface KeptLinks {
  find(id: string): Link | undefined;
  of(token: string): Link | undefined;
  /** @returns the token, which is said once and stands in the address */
  give(link: Pick<Link, 'worksheet' | 'account' | 'endsAt'>): Promise<{ link: Link; token: string }>;
  /** Those of an account to a worksheet are none any more. @returns whether there were any */
  end(link: Pick<Link, 'worksheet' | 'account'>): Promise<boolean>;
}

/** Links of one account to one worksheet; the oldest goes when there would be more. */
const most = 10;

export async function keepLinks(kept: KeptJson, now: () => number): Promise<KeptLinks> {
  let file = (await kept.read(linksPath, readLinksFile)) ?? noLinks;
  const turns = new OneAtATime();

  const change = (next: (links: readonly Link[]) => readonly Link[]): Promise<void> =>
    turns.run(linksPath, async () => {
      const current = file.links.filter(({ endsAt }) => endsAt > now());
      const changed = { ...file, revision: file.revision + 1, links: [...next(current)] };
      await kept.write(linksPath, changed);
      file = changed;
    });

  return {
    find: (id) => file.links.find((it) => it.id === id),
    of(token) {
      const hash = hashOfToken(token);
      return file.links.find((it) => it.token === hash);
    },
    async give(given) {
      const token = newToken();
      const link: Link = { id: newId('l_'), token: hashOfToken(token), ...given, createdAt: now() };
      await change((links) => {
        const same = links.filter((it) => isSame(it, given));
        const over = new Set(same.slice(0, Math.max(0, same.length + 1 - most)));
        return [...links.filter((it) => !over.has(it)), link];
      });
      return { link, token };
    },
    async end(ended) {
      if (!file.links.some((it) => isSame(it, ended))) return false;
      await change((links) => links.filter((it) => !isSame(it, ended)));
      return true;
    },
  };
}

const isSame = (a: Pick<Link, 'worksheet' | 'account'>, b: Pick<Link, 'worksheet' | 'account'>): boolean =>
  a.worksheet === b.worksheet && a.account === b.account;
