import type { Card } from '@yoriai/shared/boards/card';
import { followNotNames, readNotNames } from '@yoriai/shared/documents/not-names';
import type { Finding } from '@yoriai/shared/mask-check/finding';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from '../collaboration/react.tsx';
import { useIsOfHouse } from '../people/session.tsx';
import type { PaperGuard } from './paper-guard.ts';

const nothing: readonly Finding[] = [];

/**
 * What in words may tell of somebody although they stand on a paper that others can read: they were sent as they were,
 * or written before the paper was opened. Worked out from the words, so that no mark has to be kept (B-1). Of illness
 * and violence staff alone are told (P5, P31).
 *
 * @param card whose own words they are: what was chosen for it counts as well (P6)
 */
export function useFindings(guard: PaperGuard, text: string, card?: Card): readonly Finding[] {
  const isHouse = useIsOfHouse();
  const check = useStore(guard.loaded);
  const count = useNotNames(guard);
  const [findings, setFindings] = useState(nothing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is no name counts although it is read within
  useEffect(() => {
    if (!check) return;
    // A turn later: many cards may come into sight at once, and none of them is to wait for this.
    const turn = setTimeout(() => {
      const found = text.trim() === '' && !card ? nothing : check(text, { ...guard.known(), card });
      const told = found.filter(({ kind }) => isHouse || (kind !== 'sensitive' && kind !== 'harm'));
      setFindings(told.length > 0 ? told : nothing);
    });
    return () => clearTimeout(turn);
  }, [check, guard, text, card, count, isHouse]);
  return findings;
}

/** How many words are no name on this paper: whatever is known of it is to be read again when that changes. */
export function useNotNames({ document: { doc } }: PaperGuard): number {
  const follow = useCallback((on: () => void) => followNotNames(doc, on), [doc]);
  return useSyncExternalStore(follow, () => readNotNames(doc).length);
}
