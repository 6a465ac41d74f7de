/** Two cards, whichever way round. */
export const pairOf = (from: string, to: string): string => [from, to].sort().join(' ');

/** 0, 1, -1, 2, -2 …: further lines between the same two cards bow out to either side. */
export const laneOf = (index: number): number => (index % 2 === 1 ? (index + 1) / 2 : -index / 2);
