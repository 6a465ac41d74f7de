import { useEffect, useState } from 'react';
import type { WallSection } from './on-wall.ts';
import { firstLeaf, isAllOnOne, type Leaf, leafThatIs, nextLeaf } from './turning.ts';

/** How long a leaf stays, in milliseconds: seven notes read aloud. */
const leafMs = 30_000;

/**
 * Turns over the notes that have no room all at once, leaf after leaf; one that arrives is shown at once (A5).
 *
 * @param shown how many notes there is room for on the leaf at hand
 * @param newest the note that arrived last
 */
export function useTurning(
  sections: readonly WallSection[],
  shown: number,
  newest: string | undefined,
): Leaf {
  const [turned, turn] = useState(firstLeaf);
  const counts = sections.map(({ cards }) => cards.length);
  const leaf = leafThatIs(counts, turned);
  const { section, from } = leafThatIs(counts, nextLeaf(counts, leaf, shown));
  const isOne = isAllOnOne(counts, leaf, shown);
  const here = `${leaf.section} ${leaf.from}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each leaf has its own time
  useEffect(() => {
    if (isOne) return;
    const timer = setTimeout(() => turn({ section, from }), leafMs);
    return () => clearTimeout(timer);
  }, [isOne, section, from, here]);

  const arrivedIn = sections.findIndex(({ cards }) => cards[0]?.id === newest);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is shown when it arrives, and turned away from later
  useEffect(() => {
    if (newest !== undefined && arrivedIn >= 0) turn({ section: arrivedIn, from: 0 });
  }, [newest]);
  return leaf;
}
