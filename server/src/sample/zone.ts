import type { SampleCard, SampleLink } from './sample-board.ts';

/** A neighbourhood of the sample map: what troubles people on the left, persons in the middle, who and what is there on the right. */
export interface Zone {
  readonly origin: readonly [x: number, y: number];
  /** Key and title of the 表札 over the left column. */
  readonly group: readonly [key: string, title: string];
  readonly left: readonly ZoneCard[];
  readonly middle: readonly ZoneCard[];
  readonly right: readonly ZoneCard[];
  readonly links: readonly SampleLink[];
  readonly staffNotes: Readonly<Record<string, string>>;
}

export type ZoneCard = Omit<SampleCard, 'at' | 'group'>;

/** Distances of cards in canvas units: no card lies on another, and lines find their way between. */
const column = 345;
const row = 190;

export function cardsOf({
  origin: [x, y],
  group: [group],
  left,
  middle,
  right,
}: Zone): readonly SampleCard[] {
  const place = (cards: readonly ZoneCard[], col: number, firstRow: number): SampleCard[] =>
    cards.map((card, index) => ({
      ...card,
      at: [x + col * column, Math.round(y + (firstRow + index) * row)],
    }));
  return [
    ...place(middle, 1, 0.5).map((card, index) => ({
      ...card,
      at: [card.at[0], card.at[1] + index * 90] as const,
    })),
    ...place(left, 0, 0.25).map((card) => (card.kind === 'need' ? { ...card, group } : card)),
    ...place(right, 2, 0),
  ];
}
