import type { levels } from './cards.ts';

type Level = (typeof levels)[number];

/** The measures of the house, in canvas units (look/06). Cards and what is drawn around them follow the same ones. */
export const house = {
  /** Between the outermost cards; a small model stands in a house of this width all the same. */
  least: 960,
  /** From the ridge to the 目的 on the roof. */
  ridge: 18,
  /** From the side of the house to the 目的 on both sides together: the roof slants. */
  slant: 372,
  /** How far the eaves stand out. */
  eaves: 26,
} as const;

/** Of each level: how wide a card is, the room between two, and to the row below it; how high an empty row stands. */
export const rowMeasures: Readonly<
  Record<
    Level,
    { readonly width: number; readonly apart: number; readonly below: number; readonly empty: number }
  >
> = {
  ideal: { width: 260, apart: 20, below: 72, empty: 96 },
  goal: { width: 288, apart: 27, below: 100, empty: 168 },
  activity: { width: 162, apart: 16, below: 88, empty: 128 },
  output: { width: 162, apart: 16, below: 56, empty: 0 },
  resource: { width: 162, apart: 16, below: 0, empty: 0 },
};
