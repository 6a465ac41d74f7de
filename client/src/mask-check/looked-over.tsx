import { useEffect } from 'react';
import { loadCheck } from './load-check.ts';
import type { WordsToLookOver } from './looked-over-view.tsx';
import { partOfPage, ShownLater } from './shown-later.tsx';

const view = partOfPage(() => import('./looked-over-view.tsx'));

interface LookedOverProps extends WordsToLookOver {
  /** Whether more than staff can read the paper they go to. */
  readonly isOpened: boolean;
}

/** In a dialog, above what puts words down: what in them may tell of somebody, before they are put there (ACC-6). */
export function LookedOver({ isOpened, ...words }: LookedOverProps) {
  useEffect(() => {
    if (isOpened) loadCheck.load();
  }, [isOpened]);
  if (!isOpened) return null;
  return <ShownLater part={view} props={words} />;
}
