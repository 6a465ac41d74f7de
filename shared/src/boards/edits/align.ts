import type { Place } from '../../documents/places.ts';

/** A card's place together with the height it is drawn with, which the document does not hold. */
export interface Box {
  readonly place: Place;
  readonly height: number;
}

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'row', 'column'] as const;
export type Alignment = (typeof alignments)[number];

const gap = 24;

/** Where cards come to lie when they are lined up; `row` and `column` also space them out evenly. */
export function align(boxes: ReadonlyMap<string, Box>, alignment: Alignment): Map<string, Place> {
  const all = [...boxes.values()];
  const left = Math.min(...all.map((box) => box.place[0]));
  const top = Math.min(...all.map((box) => box.place[1]));
  const right = Math.max(...all.map((box) => box.place[0] + box.place[2]));
  const bottom = Math.max(...all.map((box) => box.place[1] + box.height));
  if (alignment === 'row')
    return inLine(
      boxes,
      (box) => box.place[0],
      (box) => box.place[2],
      left,
      (at, [, , w]) => [at, top, w],
    );
  if (alignment === 'column')
    return inLine(
      boxes,
      (box) => box.place[1],
      (box) => box.height,
      top,
      (at, [, , w]) => [left, at, w],
    );
  return new Map(
    [...boxes].map(
      ([
        id,
        {
          place: [x, y, width],
          height,
        },
      ]) => {
        const to: Record<Exclude<Alignment, 'row' | 'column'>, Place> = {
          left: [left, y, width],
          centre: [(left + right - width) / 2, y, width],
          right: [right - width, y, width],
          top: [x, top, width],
          middle: [x, (top + bottom - height) / 2, width],
          bottom: [x, bottom - height, width],
        };
        return [id, to[alignment]];
      },
    ),
  );
}

function inLine(
  boxes: ReadonlyMap<string, Box>,
  start: (box: Box) => number,
  length: (box: Box) => number,
  from: number,
  place: (at: number, old: Place) => Place,
): Map<string, Place> {
  let at = from;
  const inOrder = [...boxes].sort(([, a], [, b]) => start(a) - start(b));
  return new Map(
    inOrder.map(([id, box]) => {
      const placed = place(at, box.place);
      at += length(box) + gap;
      return [id, placed];
    }),
  );
}
