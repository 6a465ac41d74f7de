import type { Remark } from '@yoriai/shared/worksheets/remark';

/** A slip and what was answered to it, oldest first. */
export interface Thread {
  readonly root: Remark;
  readonly answers: readonly Remark[];
}

/** Slips with their answers. An answer to a slip that was put away stands for itself: no words vanish with another's. */
export function threadsOf(remarks: readonly Remark[]): readonly Thread[] {
  const there = new Map(remarks.map((remark) => [remark.id, remark]));
  const rootOf = (remark: Remark): Remark => {
    const seen = new Set<string>();
    let root = remark;
    for (
      let above = there.get(root.answers ?? '');
      above && !seen.has(above.id);
      above = there.get(root.answers ?? '')
    ) {
      seen.add(above.id);
      root = above;
    }
    return root;
  };
  const threads = new Map<string, { readonly root: Remark; readonly answers: Remark[] }>();
  for (const remark of remarks) {
    const root = rootOf(remark);
    const thread = threads.get(root.id) ?? { root, answers: [] };
    threads.set(root.id, thread);
    if (remark !== root) thread.answers.push(remark);
  }
  return [...threads.values()];
}
