import type { Audience } from '@yoriai/shared/access/audience';

/** What the catalogue says of a board. */
interface OnShelf {
  readonly audience?: Audience | undefined;
  readonly away?: number | undefined;
}

/** Whether a hall is shown a board: as long as it is opened to residents and lies on the shelf (P11). */
export const isOpenToHall = (entry: OnShelf | undefined): boolean =>
  entry?.audience === 'residents' && entry.away === undefined;
