import type { AreaPeople } from './assignment.ts';

/** Whose place in an area is empty now: 主担当, or else 副担当 (B-34). Who begins later does not fill it yet. */
export function missingCharge({
  people,
  around,
}: Pick<AreaPeople, 'people' | 'around'>): 'primary' | 'backup' | undefined {
  const now = [...people, ...around].filter(({ firstDay }) => firstDay === undefined);
  const has = (as: 'primary' | 'backup'): boolean => now.some((it) => it.as === as);
  if (!has('primary')) return 'primary';
  return has('backup') ? undefined : 'backup';
}
