/** How a card is named among those that are chosen. */
export const keyOfCard = ({ board, card }: { readonly board: string; readonly card: string }): string =>
  `${board} ${card}`;
