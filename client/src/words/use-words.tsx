import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { drawSentence, useReading } from './draw-sentence.tsx';
import { fill, type Values } from './fill.ts';
import type { Language } from './reading.ts';
import { withoutRuby } from './ruby.ts';
import { sentence, type WordKey, words } from './words.ts';

export { useReading };

export interface Words {
  readonly language: Language;
  /** A plain sentence, for attributes and names. */
  readonly t: (key: WordKey, values?: Values) => string;
  /** A sentence to be seen, with its readings where the person wants them. */
  readonly w: (key: WordKey, values?: Values) => ReactNode;
}

/** The words of the product, in the language of this device. */
export function useWords(): Words {
  useTranslation(undefined, { i18n: words });
  const { language, ruby } = useReading();
  return useMemo(
    () => ({
      language,
      t: (key, values) => fill(withoutRuby(sentence(key, language)), values),
      w: (key, values) => drawSentence(sentence(key, language), ruby, values),
    }),
    [language, ruby],
  );
}
