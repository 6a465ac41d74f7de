import type { OwnSelfCheck } from '@yoriai/shared/self-check/api';
import { isComplete, selfCheckSteps } from '@yoriai/shared/self-check/scores';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.tsx';
import { useStepWords } from './use-step-words.ts';

interface StateLine {
  readonly id: string;
  readonly icon: string;
  readonly words: ReactNode;
}

/** What may be said of a sheet: which steps bear no score yet, and to whom it is shown. No figure of what is done (B-31). */
export function useStateOf(check: OwnSelfCheck | undefined): readonly StateLine[] {
  const { w } = useWords();
  const steps = useStepWords();
  if (!check) return [{ id: 'none', icon: 'pen', words: w('selfCheck:state.none') }];
  const open = selfCheckSteps.filter((step) => check.scores[step] === undefined);
  const names = check.shownTo.map(({ name }) => name).join('、');
  return [
    isComplete(check.scores)
      ? { id: 'complete', icon: 'check', words: w('selfCheck:state.complete') }
      : {
          id: 'open',
          icon: 'ring',
          words: w('selfCheck:state.open', { steps: open.map(steps.plain).join('、') }),
        },
    ...(names === '' ? [] : [{ id: 'shown', icon: 'eye-all', words: w('selfCheck:state.shown', { names }) }]),
  ];
}
