import type { CardSkin } from '../board-skin.ts';
import type { Outline } from './outline.ts';

const radius = { pill: 46, folded: 5, 'round-end': 16, gable: 5, plain: 5 } as const;
const roof = 12;

/** What a line stops at: the box of a card, how round it is, and its roof. */
export function cardOutline(
  { x, y, width, height }: Omit<Outline, 'radius'>,
  shape: CardSkin['shape'],
): Outline {
  const up = shape === 'gable' ? roof : 0;
  return { x, y: y - up, width, height: height + up, radius: radius[shape] };
}
