import type { BoardToDraw } from './board-to-draw.ts';

/** How many cards no line leads to, on boards that have lines; said on paper, so that nothing hangs loose in silence. */
export function looseCount({ skin, cards, links }: BoardToDraw): number {
  if (Object.keys(skin.linkKinds).length === 0) return 0;
  const joined = new Set(links.flatMap(({ from, to }) => [from, to]));
  return cards.filter(({ id }) => !joined.has(id)).length;
}
