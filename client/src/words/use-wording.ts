import type { Wording } from '@yoriai/shared/worksheets/wording';
import { type ReactNode, useMemo } from 'react';
import { drawSentence, useReading } from './draw-sentence.tsx';
import { withoutRuby } from './ruby.ts';

export interface Wordings {
  /** A plain sentence, for attributes and names. */
  readonly plain: (wording: Wording) => string;
  /** A sentence to be seen, with its readings where the person wants them. */
  readonly shown: (wording: Wording) => ReactNode;
}

/** The words that a template brings along, in the language of this device. */
export function useWording(): Wordings {
  const { language, ruby } = useReading();
  return useMemo(
    () => ({
      plain: (wording) => withoutRuby(wording[language]),
      shown: (wording) => drawSentence(wording[language], ruby, undefined),
    }),
    [language, ruby],
  );
}
