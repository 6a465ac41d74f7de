import { type ReactNode, useMemo } from 'react';
import type { RoomWords, SentenceKey, WordTree } from './define-words.ts';
import { drawSentence, useReading } from './draw-sentence.tsx';
import { fill, type Values } from './fill.ts';
import { withoutRuby } from './ruby.ts';

export interface WordsOfRoom<K extends string> {
  /** A plain sentence, for attributes and names. */
  readonly t: (key: K, values?: Values) => string;
  /** A sentence to be seen, with its readings where the person wants them. */
  readonly w: (key: K, values?: Values) => ReactNode;
}

/** The words of one room alone, for a page that does without the rest of the product (MTG-3). */
export function useRoomWords<T extends WordTree>(room: RoomWords<T>): WordsOfRoom<SentenceKey<T>> {
  const { language, ruby } = useReading();
  return useMemo(() => {
    const tree: WordTree = room[language] as WordTree;
    return {
      t: (key, values) => fill(withoutRuby(sentenceIn(tree, key)), values),
      // In one piece, so that a row of icon and words stays one of two things.
      w: (key, values) => <span>{drawSentence(sentenceIn(tree, key), ruby, values)}</span>,
    };
  }, [room, language, ruby]);
}

/** @param key `'a.b.c'` */
function sentenceIn(tree: WordTree, key: string): string {
  const found = key
    .split('.')
    .reduce<string | WordTree | undefined>(
      (it, part) => (typeof it === 'object' ? it[part] : undefined),
      tree,
    );
  return typeof found === 'string' ? found : key;
}
