import { addNotName } from '@yoriai/shared/documents/not-names';
import { useMemo } from 'react';
import { useStore } from '../collaboration/react.tsx';
import { LookedOver } from './looked-over.tsx';
import type { WordsToLookOver } from './looked-over-view.tsx';
import type { PaperGuard } from './paper-guard.ts';
import { useNotNames } from './use-findings.ts';

interface LookedOverHereProps extends Pick<WordsToLookOver, 'texts' | 'onTexts'> {
  readonly guard: PaperGuard;
}

/** Words that go to the paper at hand: what is no name there is known, and can be said. */
export function LookedOverHere({ guard, ...words }: LookedOverHereProps) {
  const { doc } = guard.document;
  const isOpened = useStore(guard.isOpened) === true;
  const count = useNotNames(guard);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is no name counts although it is read within
  const known = useMemo(() => guard.known(), [guard, count]);
  return (
    <LookedOver
      {...words}
      isOpened={isOpened}
      known={known}
      onNotName={(word) => addNotName(doc, word, { own: 'answer' })}
    />
  );
}
