import { Fragment, type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { fill, type Values } from './fill.ts';
import { type Language, type Reading, readingStore } from './reading.ts';
import { parseRuby, withoutRuby } from './ruby.ts';
import { sentence, type WordKey, words } from './words.ts';

export interface Words {
  readonly language: Language;
  /** A plain sentence, for attributes and names. */
  readonly t: (key: WordKey, values?: Values) => string;
  /** A sentence to be seen, with its readings where the person wants them. */
  readonly w: (key: WordKey, values?: Values) => ReactNode;
}

export function useReading(): Reading {
  return useSyncExternalStore(readingStore.subscribe, readingStore.get);
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

/** A sentence with its readings, where the person wants them. */
export function drawSentence(source: string, ruby: boolean, values: Values | undefined): ReactNode {
  if (!ruby || !source.includes('《')) return fill(withoutRuby(source), values);
  return parseRuby(source).map((part, index) => {
    const text = fill(part.text, values);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
    if (part.reading === undefined) return <Fragment key={index}>{text}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
      <ruby key={index}>
        {text}
        <rp>（</rp>
        <rt>{part.reading}</rt>
        <rp>）</rp>
      </ruby>
    );
  });
}
