import { byTime } from '../documents/order.ts';
import type { Link } from './link.ts';

/**
 * Links that say the same of the same two cards as an earlier one (MAP-2, B-14). Two people may draw the same line
 * at once; nobody's line is taken away, the later one is shown as a duplicate.
 */
export function duplicateLinks(links: Iterable<Link>): ReadonlySet<string> {
  const seen = new Map<string, Link>();
  const duplicates = new Set<string>();
  const inOrder = [...links].sort(byTime);
  for (const link of inOrder) {
    const key = `${[link.from, link.to].sort().join(' ')} ${link.kind}`;
    if (seen.has(key)) duplicates.add(link.id);
    else seen.set(key, link);
  }
  return duplicates;
}
