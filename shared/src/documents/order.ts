/** Orders that do not depend on who asks: a map hands out its entries in another one to everybody (SYNC-1). */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Dated {
  readonly at: number;
  readonly id: string;
}

/** Oldest first, then by id. */
export const byTime = (a: Dated, b: Dated): number => a.at - b.at || compare(a.id, b.id);
