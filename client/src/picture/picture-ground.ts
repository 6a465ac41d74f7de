import type { BoardToDraw } from './board-to-draw.ts';
import type { Box } from './box.ts';
import type { Pen } from './pen.ts';
import type { PlacedCard } from './placed-cards.ts';
import type { Svg } from './svg.ts';

/** What a kind of board draws below its cards on paper, and how much room that takes. */
export type PictureGround = (
  pen: Pen,
  board: BoardToDraw,
  cards: readonly PlacedCard[],
) => { readonly svg: Svg; readonly box: Box | undefined };
