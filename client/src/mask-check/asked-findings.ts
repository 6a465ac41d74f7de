import type { Finding } from '@yoriai/shared/mask-check/finding';

/** Two findings that say the same: what is answered for one is answered for the other. */
export const keyOf = ({ kind, found }: Pick<Finding, 'kind' | 'found'>): string => `${kind} ${found}`;

export interface Looked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * What of the findings came in by one's own words that nobody else has yet. What already stands there for everybody is
 * not asked of whoever writes beside it.
 *
 * @param now the words as they stand here
 * @param sent the words as the others have them
 */
export function askedFindings(now: Looked, sent: Looked): readonly Finding[] {
  const change = changeOf(sent.text, now.text);
  const there = new Map<string, number>();
  for (const finding of sent.findings) there.set(keyOf(finding), (there.get(keyOf(finding)) ?? 0) + 1);
  const news = new Set<Finding>();
  for (const [key, all] of Map.groupBy(now.findings, keyOf)) {
    const more = all.length - (there.get(key) ?? 0);
    if (more <= 0) continue;
    const near = all.filter(({ from, until }) => from < change.until && until > change.from);
    // A word may turn another into a finding from afar.
    for (const finding of (near.length < more ? all : near).slice(-more)) news.add(finding);
  }
  return now.findings.filter((finding) => news.has(finding));
}

/** Where `now` is another than `before`: UTF-16 units of `now`. Where something was only taken out, an empty place. */
export function changeOf(before: string, now: string): { readonly from: number; readonly until: number } {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from < most && before[from] === now[from]) from += 1;
  let after = 0;
  while (after < most - from && before.at(-1 - after) === now.at(-1 - after)) after += 1;
  return { from, until: now.length - after };
}
