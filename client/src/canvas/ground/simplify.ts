import type { Point } from '../line/outline.ts';

/**
 * Leaves out the points of a drawn line that lie less than `tolerance` aside of it (Ramer, Douglas and Peucker): a
 * sketch is coarse, and a stroke of the hand has hundreds.
 */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points;
  let [most, at] = [0, 0];
  for (let i = 1; i < points.length - 1; i += 1) {
    const point = points[i];
    const aside = point ? asideOf(point, first, last) : 0;
    if (aside > most) [most, at] = [aside, i];
  }
  if (most <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, at + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(at), tolerance),
  ];
}

function asideOf(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y);
  return Math.abs((point.x - from.x) * dy - (point.y - from.y) * dx) / length;
}

/** A smooth way through the points, as SVG path data. */
export function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const last = rest.at(-1);
  const middles = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? point;
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  return `M${first.x} ${first.y}${middles.join('')}${last ? `L${last.x} ${last.y}` : ''}`;
}

export function pairs(points: readonly number[]): readonly Point[] {
  const all: Point[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) all.push({ x: points[i] ?? 0, y: points[i + 1] ?? 0 });
  return all;
}
