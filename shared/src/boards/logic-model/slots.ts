import type { Card } from '../card.ts';

/**
 * 赤丸: a place left open for a workshop (LGM-4). With the first word on it, it is a card like any other; until then it
 * stands for nothing, so it is no gap itself and closes none.
 */
export const isOpenSlot = (card: Card): boolean => card.slot === 'open' && card.text.trim() === '';
