import type { MapCard, MapLink } from './sample-map.ts';

/** A neighbourhood of the sample map: what troubles people on the left, persons in the middle, who and what is there on the right. */
export interface Zone {
  readonly origin: readonly [x: number, y: number];
  /** How far each card lies off its column, so that the map looks put down by hand. */
  readonly drift: { readonly middle: readonly number[]; readonly right: readonly number[] };
  /** Key and title of the 表札 over the left column. */
  readonly group: readonly [key: string, title: string];
  readonly left: readonly ZoneCard[];
  readonly middle: readonly ZoneCard[];
  readonly right: readonly ZoneCard[];
  readonly links: readonly MapLink[];
  readonly staffNotes: Readonly<Record<string, string>>;
}

export type ZoneCard = Omit<MapCard, 'at' | 'group'>;

/** Distances of cards in canvas units: no card lies on another, and lines find their way between. */
const column = 400;
const row = 190;

export function cardsOf({
  origin: [x, y],
  drift,
  group: [group],
  left,
  middle,
  right,
}: Zone): readonly MapCard[] {
  const at = (col: number, line: number, off = 0): MapCard['at'] => [
    x + col * column + off,
    Math.round(y + line * row),
  ];
  return [
    ...middle.map((card, index) => ({ ...card, at: at(1, 0.5 + index * 1.5, drift.middle[index]) })),
    ...left.map((card, index) => ({
      ...card,
      at: at(0, 0.3 + index),
      ...(card.kind === 'need' ? { group } : {}),
    })),
    ...right.map((card, index) => ({ ...card, at: at(2, index, drift.right[index]) })),
  ];
}
