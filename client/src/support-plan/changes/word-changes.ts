import { diffArrays } from 'diff';

/** A stretch of words that stayed, came or went. */
export interface WordChange {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** What of a text changed, word by word: Japanese has no spaces, so a dictionary parts the words (C3). */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
