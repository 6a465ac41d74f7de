import type { Place } from '../../documents/places.ts';
import type { ToArrange } from '../board-kind.ts';
import { around } from './around.ts';
import { levels } from './cards.ts';
import { house, rowMeasures } from './measures.ts';
import type { Rows, Standing } from './rows.ts';
import { evenly, sideBySide } from './spread.ts';

/**
 * Where everything in the rows comes to lie: 目的 on the roof, 目標 evenly as pillars, and what lies below them as near as
 * there is room to what it belongs to. What somebody laid by hand stays there; what stood on that spot makes way, and
 * nothing else moves.
 */
export function layRows(
  { placed }: Pick<ToArrange, 'placed'>,
  { rows, lines }: Rows,
): ReadonlyMap<string, Place> {
  const inner = innerWidth(rows);
  const laid = new Map<string, Place>();
  const heights = new Map<string, number>();
  let top: number = house.ridge;
  rows.forEach((row, index) => {
    const level = levels[index] ?? 'resource';
    const { apart, below, empty } = rowMeasures[level];
    const width = level === 'ideal' ? idealWidth(row.length, inner) : rowMeasures[level].width;
    const spots = evenly(row.length, 0, inner);
    const wishes = row.map(({ id }, i) => ({
      width,
      middle: (level === 'ideal' || level === 'goal' ? undefined : pull(id, lines, laid)) ?? spots[i] ?? 0,
    }));
    sideBySide(wishes, apart, inner).forEach((x, i) => {
      const standing = row[i];
      if (!standing) return;
      laid.set(standing.id, [Math.round(x), top, width]);
      heights.set(standing.id, standing.height);
    });
    const height = Math.max(empty, ...row.map((standing) => standing.height));
    top = Math.round(height > 0 ? top + height + below : top);
  });
  return around(laid, heights, placed);
}

function innerWidth(rows: Rows['rows']): number {
  const widths = rows.map((row, index) => {
    const level = levels[index] ?? 'resource';
    const { width, apart } = rowMeasures[level];
    return row.length * (width + apart) - apart + (level === 'ideal' ? house.slant : 0);
  });
  return Math.max(house.least, ...widths);
}

const idealWidth = (count: number, inner: number): number =>
  Math.floor((inner - house.slant - rowMeasures.ideal.apart * (count - 1)) / Math.max(1, count));

/** The middle of what it belongs to in the rows above, or undefined for what has no line there. */
function pull(
  id: Standing['id'],
  lines: Rows['lines'],
  laid: ReadonlyMap<string, Place>,
): number | undefined {
  const middles = lines.flatMap(({ from, to }) => {
    const place = from === id ? laid.get(to) : to === id ? laid.get(from) : undefined;
    return place ? [place[0] + place[2] / 2] : [];
  });
  return middles.length === 0 ? undefined : middles.reduce((sum, it) => sum + it, 0) / middles.length;
}
