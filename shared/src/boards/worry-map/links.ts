import type { LinkRefusal } from '../board-kind.ts';
import type { Card } from '../card.ts';
import type { Link } from '../link.ts';

/** つながり: what passes between two (MAP-2, Relation.kind). `about` ties a 困りごと or a 声 to whom it is about. */
export const relationKinds = [
  'greeting',
  'talk',
  'visit',
  'meal',
  'ride',
  'phone',
  'watching-over',
  'family',
  'professional',
  'about',
] as const;

/** How the つながり is; drawn by pattern, never by colour alone (Relation.quality). */
export const relationQualities = ['strong', 'ordinary', 'weak', 'stress', 'broken', 'wish'] as const;

export function refuseRelation(from: Card, to: Card): LinkRefusal | undefined {
  return from.id === to.id ? 'link-to-itself' : undefined;
}

/**
 * Links that say the same of the same two cards as an earlier one (MAP-2, B-14). Two people may draw the same line
 * at once; nobody's line is taken away, the later one is shown as a duplicate.
 */
export function duplicateLinks(links: Iterable<Link>): ReadonlySet<string> {
  const seen = new Map<string, Link>();
  const duplicates = new Set<string>();
  const inOrder = [...links].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const link of inOrder) {
    const key = `${[link.from, link.to].sort().join(' ')} ${link.kind}`;
    if (seen.has(key)) duplicates.add(link.id);
    else seen.set(key, link);
  }
  return duplicates;
}
