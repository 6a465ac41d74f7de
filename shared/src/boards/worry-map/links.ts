import type { LinkRefusal } from '../board-kind.ts';
import type { Card } from '../card.ts';

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
