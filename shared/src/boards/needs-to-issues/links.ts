import type { LinkRefusal } from '../board-kind.ts';
import type { Card } from '../card.ts';
import { needsToIssuesColumns } from './columns.ts';

/** The only thing a line says here: out of these words came those (NTI-1). */
export const growthKinds = ['grew-into'] as const;

const columns: readonly string[] = needsToIssuesColumns.flatMap(({ kinds }) => [...kinds]);

/** Lines go between neighbouring columns, n:m; a 課題 is never joined to a voice past the 問題 (NTI-1). */
export function refuseGrowth(from: Card, to: Card): LinkRefusal | undefined {
  if (from.id === to.id) return 'link-to-itself';
  const distance = Math.abs(columns.indexOf(from.kind) - columns.indexOf(to.kind));
  return distance === 1 ? undefined : 'link-not-between-neighbours';
}
