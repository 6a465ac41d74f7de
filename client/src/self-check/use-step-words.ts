import type { SelfCheckStep } from '@yoriai/shared/self-check/scores';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { ReactNode } from 'react';
import { useWording } from '../words/use-wording.ts';

interface StepWords {
  readonly plain: (step: SelfCheckStep) => string;
  readonly shown: (step: SelfCheckStep) => ReactNode;
}

/** The names of the four steps, as the form itself calls them. */
export function useStepWords(): StepWords {
  const { plain, shown } = useWording();
  const sections = worksheetTemplate('self-check')?.sections ?? [];
  const titleOf = (step: SelfCheckStep) => sections.find(({ id }) => id === step)?.title;
  return {
    plain: (step) => {
      const title = titleOf(step);
      return title ? plain(title) : step;
    },
    shown: (step) => {
      const title = titleOf(step);
      return title ? shown(title) : step;
    },
  };
}
