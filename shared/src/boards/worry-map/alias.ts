import { byTime } from '../../documents/order.ts';
import type { BoardGift } from '../board-kind.ts';

/**
 * The alias of a person on the board: A, B … Z, AA, AB … (MAP-1, P1, B-15). Given by the board in the order in which
 * people are put down; a letter is never given twice, whatever becomes of its card.
 *
 * @param number 1 is A, 26 is Z, 27 is AA.
 */
export function aliasOf(number: number): string {
  let rest = number;
  let alias = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    alias = String.fromCharCode(65 + digit) + alias;
    rest = (rest - 1 - digit) / 26;
  }
  return alias;
}

export const aliasCounter = 'aliases';

/** Aliases are given by the server alone: it is one hand, so two people who put somebody down at once differ. */
export const aliasGift: BoardGift = {
  waiting: (cards) => [...cards].filter((card) => card.kind === 'person' && card.alias === undefined),
  give(waiting, counters) {
    const used = counters[aliasCounter] ?? 0;
    const inOrder = [...waiting].sort(byTime);
    const fields = new Map(inOrder.map((card, index) => [card.id, { alias: aliasOf(used + index + 1) }]));
    return { fields, counters: { [aliasCounter]: used + inOrder.length } };
  },
};
