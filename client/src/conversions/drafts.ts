import { countCharacters } from '@yoriai/shared/documents/characters';
import { limits } from '@yoriai/shared/limits';

/** How many cards become how many: one of each, all of them one, or one of them several (NTI-1). */
export type Shape = 'each' | 'merged' | 'split';

/** The words of the new cards as they are being written. Each shape keeps its own, so that trying another loses none. */
export interface Drafts {
  readonly shape: Shape;
  readonly texts: Readonly<Record<Shape, readonly string[]>>;
}

/** @param offers the wording that is offered for each of the cards, in their order */
export function firstDrafts(offers: readonly string[]): Drafts {
  const [only = ''] = offers;
  const lines = only.split('\n').filter((line) => line.trim() !== '');
  return {
    shape: 'each',
    texts: {
      each: offers,
      merged: [[...new Set(offers.filter((offer) => offer.trim() !== ''))].join('\n')],
      split: lines.length > 1 ? lines : [only, ''],
    },
  };
}

export const shapesFor = (cards: number): readonly Shape[] =>
  cards === 1 ? ['each', 'split'] : ['each', 'merged'];

export const textsOf = ({ shape, texts }: Drafts): readonly string[] => texts[shape];

const withTexts = (drafts: Drafts, texts: readonly string[]): Drafts => ({
  ...drafts,
  texts: { ...drafts.texts, [drafts.shape]: texts },
});

export const reword = (drafts: Drafts, index: number, text: string): Drafts =>
  withTexts(drafts, textsOf(drafts).with(index, text));

export const addText = (drafts: Drafts): Drafts => withTexts(drafts, [...textsOf(drafts), '']);

export const removeText = (drafts: Drafts, index: number): Drafts =>
  withTexts(drafts, textsOf(drafts).toSpliced(index, 1));

export type TextFault = 'empty' | 'long';

/** What is wrong with a text before it is sent. */
export function textFault(text: string): TextFault | undefined {
  if (text.trim() === '') return 'empty';
  return countCharacters(text) > limits.cardTextCharacters ? 'long' : undefined;
}
