import type { HouseFrame } from './house-frame.ts';

/** How high a name is with its question and without, and how near to the edge it stays; CSS pixels. */
const [whole, alone, margin] = [96, 52, 12];

/**
 * Where the names of the rows stand beside them, in CSS pixels from the top of the plane: at the head of their row, kept
 * in sight while it passes by, and never over each other. Seen from far they leave their questions out.
 */
export function namesBeside(
  rows: HouseFrame['rows'],
  zoom: number,
  shift: number,
): { readonly tops: readonly number[]; readonly short: boolean } {
  const heads = rows.map(({ top }) => top * zoom);
  const short = heads.some((head, i) => i > 0 && head - (heads[i - 1] ?? 0) < whole);
  const height = short ? alone : whole;
  const tops: number[] = [];
  for (const { top, bottom } of rows) {
    const [from, to] = [top * zoom + shift, bottom * zoom + shift];
    const kept = Math.max(from, Math.min(margin, to - height));
    tops.push(Math.round(Math.max(kept, (tops.at(-1) ?? Number.NEGATIVE_INFINITY) + height)));
  }
  return { tops, short };
}
