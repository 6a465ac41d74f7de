import type { LinkRefusal } from '../board-kind.ts';
import type { Card } from '../card.ts';
import { levels } from './cards.ts';

/** A line is a hypothesis: by this we come to that. */
export const contributionKinds = ['contributes'] as const;

const levelOf = ({ kind }: Card): number => (levels as readonly string[]).indexOf(kind);

/** Lines go between one level and the next, n:m (LGM-1); 資源 feed 取り組み as 成果物 come of them. */
export function refuseContribution(from: Card, to: Card): LinkRefusal | undefined {
  if (from.id === to.id) return 'link-to-itself';
  const [upper = 0, lower = 0] = [levelOf(from), levelOf(to)].sort((a, b) => a - b);
  const next = lower - upper === 1 && lower !== levels.indexOf('resource');
  const feeds = upper === levels.indexOf('activity') && lower === levels.indexOf('resource');
  return next || feeds ? undefined : 'link-not-between-neighbours';
}
