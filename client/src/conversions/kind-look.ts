import type { Paper } from '@yoriai/shared/boards/board-kind';
import { boardKind, cardKindOf } from '@yoriai/shared/boards/registry';
import { boardFace } from '../boards/board-face.ts';
import type { Words } from '../words/use-words.tsx';
import type { WordKey } from '../words/words.ts';

/** How a kind of card shows itself away from its own board: icon, word and paper together (CAN-7). */
export interface KindLook {
  readonly icon: string;
  readonly name: WordKey;
  readonly paper: Paper;
}

/** @returns undefined for a kind that this version does not know. */
export function kindLook(board: string, card: string): KindLook | undefined {
  const { icon, name } = boardFace(board)?.cards[card] ?? {};
  const paper = cardKindOf(boardKind(board), card)?.paper;
  return icon && name && paper ? { icon, name, paper } : undefined;
}

/** The name of a kind within a sentence: without what is said behind it in brackets. */
export const kindInSentence = ({ name }: KindLook, { t }: Pick<Words, 't'>): string =>
  t(name).replace(/（[^）]*）$/, '');
