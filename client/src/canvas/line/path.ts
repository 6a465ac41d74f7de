import { centreOf, distanceTo, type Outline, type Point } from './outline.ts';

/** A line between two cards as points along it, with the length run so far at each. */
export interface Path {
  readonly points: readonly Point[];
  readonly runs: readonly number[];
  readonly length: number;
}

/** A point of a path and the direction (unit vector) in which the path goes there. */
export interface Spot extends Point {
  readonly dx: number;
  readonly dy: number;
}

const samples = 64;
/** Room between a card's edge and the line's end. */
const air = 3;

export function pathThrough(points: readonly Point[]): Path {
  const runs: number[] = [];
  let length = 0;
  let before: Point | undefined;
  for (const point of points) {
    if (before) length += Math.hypot(point.x - before.x, point.y - before.y);
    runs.push(length);
    before = point;
  }
  return { points, runs, length };
}

/**
 * The path from one card's edge to the other's: a shallow bow, straight where the cards face each other.
 *
 * @param lane 0 for the only line of two cards; 1, -1, 2 … set further lines of the same two apart.
 * @returns undefined when the cards lie over each other and nothing of a line would be seen.
 */
export function pathBetween(from: Outline, to: Outline, lane = 0): Path | undefined {
  const [a, b] = [centreOf(from), centreOf(to)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return undefined;
  const slant = Math.min(Math.abs(dx), Math.abs(dy)) / length;
  const bow = slant * slant * length * 0.22 * Math.sign(dx * dy || 1) + lane * 34;
  const bend = {
    x: (a.x + b.x) / 2 + (dy / length) * bow * 1.4,
    y: (a.y + b.y) / 2 - (dx / length) * bow * 1.4,
  };
  const curve = (t: number): Point => ({
    x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * bend.x + t * t * b.x,
    y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * bend.y + t * t * b.y,
  });
  const start = leaving((t) => distanceTo(from, curve(t)));
  const end = 1 - leaving((t) => distanceTo(to, curve(1 - t)));
  if (start >= end) return undefined;
  const steps = Array.from({ length: samples + 1 }, (_, i) => start + ((end - start) * i) / samples);
  const path = pathThrough(steps.map(curve));
  return path.length < 6 ? undefined : path;
}

/** The last moment at which a curve that begins inside is still within `air` of the outline. */
function leaving(distance: (t: number) => number): number {
  let [low, high] = [0, 1];
  if (distance(1) < air) return 1;
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (distance(middle) < air) low = middle;
    else high = middle;
  }
  return high;
}

/** The spot after `run` units of the path; beyond its ends, the end. */
export function spotAt(path: Path, run: number): Spot {
  const next = path.runs.findIndex((it) => it >= run);
  const index = Math.max(1, next === -1 ? path.points.length - 1 : next);
  const [a, b] = [path.points[index - 1], path.points[index]];
  const [before, after] = [path.runs[index - 1] ?? 0, path.runs[index] ?? 0];
  if (!a || !b) return { x: 0, y: 0, dx: 1, dy: 0 };
  const span = after - before || 1;
  const share = Math.min(1, Math.max(0, (run - before) / span));
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    dx: (b.x - a.x) / span,
    dy: (b.y - a.y) / span,
  };
}

/** The part of a path between two runs. */
export function partOf(path: Path, from: number, to: number): Path {
  const [start, end] = [Math.max(0, from), Math.min(path.length, to)];
  const between = path.points.filter((_, i) => {
    const run = path.runs[i] ?? 0;
    return run > start && run < end;
  });
  return pathThrough([spotAt(path, start), ...between, spotAt(path, end)].map(({ x, y }) => ({ x, y })));
}

/** The path as SVG path data. */
export function toSvg(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The path between cards of neighbouring columns (`across`) or levels (`down`): it leaves and arrives straight, so that
 * many lines to one card run together.
 */
export function pathInOrder(from: Outline, to: Outline, way: 'across' | 'down', lane = 0): Path | undefined {
  const across = way === 'across';
  const forward = across ? centreOf(from).x <= centreOf(to).x : centreOf(from).y <= centreOf(to).y;
  const start = edge(from, across, forward);
  const end = edge(to, across, !forward);
  const reach = Math.max(24, Math.abs(across ? end.x - start.x : end.y - start.y) / 2) * (forward ? 1 : -1);
  const side = lane * 14;
  const [a, b] = across
    ? [
        { x: start.x + reach, y: start.y + side },
        { x: end.x - reach, y: end.y + side },
      ]
    : [
        { x: start.x + side, y: start.y + reach },
        { x: end.x + side, y: end.y - reach },
      ];
  const at = (t: number): Point => ({
    x: cubic(start.x, a.x, b.x, end.x, t),
    y: cubic(start.y, a.y, b.y, end.y, t),
  });
  const path = pathThrough(Array.from({ length: samples + 1 }, (_, i) => at(i / samples)));
  return path.length < 6 ? undefined : path;
}

/** The path of a line as its board draws lines. @param lane as for `pathBetween` */
export const pathAs = (
  lines: 'around' | 'across' | 'down',
  from: Outline,
  to: Outline,
  lane: number,
): Path | undefined =>
  lines === 'around' ? pathBetween(from, to, lane) : pathInOrder(from, to, lines, lane);

const cubic = (a: number, b: number, c: number, d: number, t: number): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d;

/** The middle of a card's far or near edge. */
function edge({ x, y, width, height }: Outline, across: boolean, far: boolean): Point {
  return across
    ? { x: far ? x + width : x, y: y + height / 2 }
    : { x: x + width / 2, y: far ? y + height : y };
}
