import { boardAddress } from '../areas/queries.ts';

/** A board, opened at one of its cards. */
export const cardAddress = (area: string, board: string, card: string): string =>
  `${boardAddress(area, board)}?card=${card}`;

/** この取り組みはなぜ？ and これまでと、これから: the whole way of a card (CNV-4). */
export const whyAddress = (area: string, board: string, card: string): string =>
  `${boardAddress(area, board)}/cards/${card}/why`;
