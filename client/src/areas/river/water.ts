import type { Reach, RiverLines } from './river-lines.ts';

/** Between two lines, in CSS pixels. */
const gap = 6.4;
const step = 14;
const curlRadius = 20;
/** How far below the middle of the stones a curl has its own middle. */
const curlDepth = 46;
const turns = 1.7;

/** SVG paths of the water, x from 0 to `width`, y = 0 in the middle of the stones; in CSS pixels. */
export interface Water {
  readonly lines: readonly string[];
  readonly curls: readonly string[];
}

/** Draws the river over a bed of this width: the stones stand in the middles of equal columns. */
export function drawWater({ inflow, reaches, outflow }: RiverLines, width: number): Water {
  const column = width / (reaches.length + 1);
  const stone = (index: number) => (index + 0.5) * column;
  const last = reaches.length;
  const lines = [
    ...slots(inflow).map((slot) => line([-step, atSlot(slot, inflow)], [stone(0), atSlot(slot, inflow)])),
    ...reaches.flatMap((reach, index) => strandsOf(reach, stone(index), stone(index + 1))),
    ...slots(outflow).map((slot) =>
      line([stone(last), atSlot(slot, outflow)], [width + step, atSlot(slot, outflow)]),
    ),
  ];
  const curls = reaches.flatMap((reach, index) =>
    reach.curls.map((slot, nth) => {
      const radius = curlRadius * (1 - nth * 0.28);
      return curl([stone(index), atSlot(slot, reach.left)], stone(index) + column / 2, radius);
    }),
  );
  return { lines, curls };
}

type Spot = readonly [x: number, y: number];

const slots = (count: number): readonly number[] => Array.from({ length: count }, (_, slot) => slot);
const atSlot = (slot: number, of: number): number => (slot - (Math.max(of, 1) - 1) / 2) * gap;

function strandsOf({ left, right, strands }: Reach, from: number, to: number): readonly string[] {
  const far = to - from;
  return strands.map((strand) => {
    const start = strand.from === undefined ? undefined : atSlot(strand.from, left);
    const end = strand.to === undefined ? undefined : atSlot(strand.to, right);
    return line(
      [start === undefined ? from + far * 0.52 : from, start ?? end ?? 0],
      [end === undefined ? to - far * 0.42 : to, end ?? start ?? 0],
    );
  });
}

/** A line that goes gently up and down on its way; the water moves together, each line a little by itself. */
function line([x1, y1]: Spot, [x2, y2]: Spot): string {
  const count = Math.max(2, Math.ceil((x2 - x1) / step));
  const own = y1 * 0.9 + y2 * 0.4;
  return smooth(
    Array.from({ length: count + 1 }, (_, index) => {
      const part = index / count;
      const x = x1 + (x2 - x1) * part;
      const eased = part * part * (3 - 2 * part);
      return [x, y1 + (y2 - y1) * eased + wave(x, own)];
    }),
  );
}

const wave = (x: number, own: number): number =>
  3.2 * Math.sin(x / 92 + 0.6) + 2.4 * Math.sin(x / 47 + own * 0.31) + 1.2 * Math.sin(x / 29 + own);

/** 観世水: a line that leaves the river and turns in upon itself. */
function curl([x, y]: Spot, middle: number, radius: number): string {
  const top: Spot = [middle, curlDepth - radius];
  const reach = (middle - x) * 0.55;
  const rounds: Spot[] = [];
  for (let index = 1; index <= 24; index += 1) {
    const part = index / 24;
    const angle = -Math.PI / 2 + part * turns * 2 * Math.PI;
    const now = radius * (1 - 0.8 * part);
    rounds.push([middle + now * Math.cos(angle), curlDepth + now * Math.sin(angle)]);
  }
  const start = `M${at([x, y + wave(x, y)])}C${at([x + reach, y + 10])} ${at([middle - reach, top[1]])} ${at(top)}`;
  return start + smooth([top, ...rounds]).replace(/^M[^CQL]*/, '');
}

/** Through every point, without corners: quadratic curves between the middles. */
function smooth(points: readonly Spot[]): string {
  const [first = [0, 0], ...rest] = points;
  const end = rest.at(-1) ?? first;
  let path = `M${at(first)}`;
  rest.slice(0, -1).forEach((point, index) => {
    const next = rest[index + 1] ?? end;
    path += `Q${at(point)} ${at([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}`;
  });
  return `${path}L${at(end)}`;
}

const at = ([x, y]: Spot): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
