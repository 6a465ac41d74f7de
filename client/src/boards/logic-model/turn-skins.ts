import type { turns } from '@yoriai/shared/boards/change-note';
import type { WordKey } from '../../words/words.ts';

export type Turn = (typeof turns)[number];

/** 近づいた, 変わらない, 見直す: by word and icon; none is a mark for anybody (LGM-2). */
export const turnSkins: Readonly<Record<Turn, { readonly word: WordKey; readonly icon: string }>> = {
  nearer: { word: 'logicModel:turn.nearer', icon: 'right' },
  same: { word: 'logicModel:turn.same', icon: 'minus' },
  rethink: { word: 'logicModel:turn.rethink', icon: 'review' },
};
