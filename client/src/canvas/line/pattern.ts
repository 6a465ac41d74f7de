import { type Path, partOf, type Spot, spotAt, toSvg } from './path.ts';

/** How a line is drawn; told apart without colour (MAP-2, CAN-7). */
export const linePatterns = ['double', 'single', 'dots', 'saw', 'gap', 'open'] as const;
export type LinePattern = (typeof linePatterns)[number];

/** One stroke of a drawn line, ready for an SVG path. */
export interface Stroke {
  readonly d: string;
  readonly colour: string;
  readonly width: number;
  readonly dash?: string;
  readonly fill?: string;
}

const draw: Record<LinePattern, (path: Path) => Stroke[]> = {
  double: (path) => {
    const d = toSvg(path.points);
    return [
      { d, colour: 'var(--support-ink)', width: 8 },
      { d, colour: 'var(--board, var(--washi))', width: 3.2 },
    ];
  },
  single: (path) => [{ d: toSvg(path.points), colour: 'var(--ink-2)', width: 2.4 }],
  dots: (path) => [{ d: toSvg(path.points), colour: 'var(--ink-3)', width: 3.6, dash: '0.1 9.5' }],
  saw: (path) => [{ d: saw(path), colour: 'var(--trouble-fill)', width: 2.4 }],
  gap: (path) => gap(path),
  open: (path) => open(path),
};

export function strokesOf(path: Path, pattern: LinePattern): Stroke[] {
  return draw[pattern](path);
}

const tooth = 7.5;
const toothHeight = 6;

/** Teeth to both sides, with a short straight bit at each end. */
function saw(path: Path): string {
  const teeth = Math.max(2, Math.floor((path.length - 2 * tooth) / tooth));
  const step = (path.length - 2 * tooth) / teeth;
  const middle = Array.from({ length: teeth }, (_, i) => {
    const side = i % 2 === 0 ? -toothHeight : toothHeight;
    return beside(spotAt(path, tooth + step * (i + 0.5)), side);
  });
  return toSvg([
    spotAt(path, 0),
    spotAt(path, Math.min(tooth, path.length / 4)),
    ...middle,
    spotAt(path, path.length - Math.min(tooth, path.length / 4)),
    spotAt(path, path.length),
  ]);
}

/** A piece from each side, and two slashes across the gap. */
function gap(path: Path): Stroke[] {
  const half = Math.min(16.5, path.length / 3);
  const middle = path.length / 2;
  const colour = 'var(--person-ink)';
  const piece = (from: number, to: number): Stroke => ({
    d: toSvg(partOf(path, from, to).points),
    colour,
    width: 2.2,
    dash: '12 5',
  });
  return [
    piece(0, middle - half),
    piece(middle + half, path.length),
    ...[-6, 6].map((shift) => ({ d: slash(spotAt(path, middle + shift)), colour, width: 3 })),
  ];
}

function slash(spot: Spot): string {
  const reach = (side: number) => {
    const { x, y } = beside(spot, side * 11);
    return { x: x + spot.dx * side * 4, y: y + spot.dy * side * 4 };
  };
  return toSvg([reach(-1), reach(1)]);
}

const ring = 5;

/** つなぎたい: dashes between two open rings; nothing is there yet. */
function open(path: Path): Stroke[] {
  const colour = 'var(--gap)';
  const rings = [ring, path.length - ring].map((run): Stroke => {
    const { x, y } = spotAt(path, run);
    return { d: circle(x, y, ring), colour, width: 2, fill: 'var(--board, var(--washi))' };
  });
  const between = partOf(path, 2 * ring, path.length - 2 * ring);
  return [{ d: toSvg(between.points), colour, width: 2.2, dash: '9 7' }, ...rings];
}

function circle(x: number, y: number, r: number): string {
  const at = (value: number) => Math.round(value * 10) / 10;
  return `M${at(x - r)} ${at(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** A point beside the path: positive to its right hand when it runs to the right. */
export function beside({ x, y, dx, dy }: Spot, by: number): { x: number; y: number } {
  return { x: x - dy * by, y: y + dx * by };
}
