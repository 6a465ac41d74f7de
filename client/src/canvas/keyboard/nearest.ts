import type { Outline } from '../line/outline.ts';

export const directions = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];

type Rect = Omit<Outline, 'radius'> & { readonly id: string };

/**
 * The card that one reaches from another by an arrow key: the nearest in that direction, where what lies aside counts
 * double. Every card can be reached from every other as long as they do not lie exactly on one another.
 */
export function nearest(cards: readonly Rect[], from: Rect, direction: Direction): string | undefined {
  const [a, ...rest] = cards
    .filter((card) => card.id !== from.id)
    .map((card) => ({ id: card.id, cost: cost(middle(from), middle(card), direction) }))
    .filter(({ cost }) => cost !== undefined)
    .sort((x, y) => (x.cost ?? 0) - (y.cost ?? 0) || (x.id < y.id ? -1 : 1));
  return a?.id ?? rest[0]?.id;
}

const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

function cost(
  from: { x: number; y: number },
  to: { x: number; y: number },
  direction: Direction,
): number | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = { left: -dx, right: dx, up: -dy, down: dy }[direction];
  const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
  if (along <= 0 || aside > along * 3) return undefined;
  return along + aside * 2;
}
