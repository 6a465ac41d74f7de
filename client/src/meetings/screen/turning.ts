/** What the wall shows of its sections: which one, and from which of its notes on. */
export interface Leaf {
  readonly section: number;
  readonly from: number;
}

export const firstLeaf: Leaf = { section: 0, from: 0 };

/** @param counts notes of each section; @param shown how many of them there was room for */
export function nextLeaf(counts: readonly number[], { section, from }: Leaf, shown: number): Leaf {
  const next = from + Math.max(1, shown);
  if (next < (counts[section] ?? 0)) return { section, from: next };
  return section + 1 < counts.length ? { section: section + 1, from: 0 } : firstLeaf;
}

/** The leaf itself while there is something on it, else the first: notes are taken down while the wall turns. */
export const leafThatIs = (counts: readonly number[], leaf: Leaf): Leaf =>
  leaf.from < (counts[leaf.section] ?? 0) ? leaf : firstLeaf;

/** Whether there is anything to turn to. @param shown how many notes there was room for on the first leaf */
export const isAllOnOne = (counts: readonly number[], { section, from }: Leaf, shown: number): boolean =>
  counts.length <= 1 && section === 0 && from === 0 && shown >= (counts[0] ?? 0);
