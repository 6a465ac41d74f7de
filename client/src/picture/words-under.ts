import type { Card } from '@yoriai/shared/boards/card';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import type { BoardSkin } from '../canvas/board-skin.ts';
import type { Words } from '../words/use-words.tsx';

/**
 * What stands under the words of a card on paper: what it says of itself in short, and what people wrote into its
 * fields. Marks that are chosen stay in the card's sheet, as they do on the canvas.
 */
export function wordsUnder(card: Card, board: BoardSkin, words: Words): readonly string[] {
  if (board.printed) return board.printed(card, words);
  const fields = cardKindOf(board.kind, card.kind)?.fields ?? [];
  const written = fields
    .filter(({ input }) => input === 'text')
    .flatMap(({ name }) => {
      const [value, skin] = [card[name], board.fields[name]];
      if (typeof value !== 'string' || value.trim() === '' || !skin) return [];
      return [`${words.t(skin.name)}：${value.trim()}`];
    });
  return [board.detailsOf(card, words), ...written].filter((line) => line !== '');
}
