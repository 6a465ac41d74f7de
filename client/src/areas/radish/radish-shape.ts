import type { LeafPlace } from './leaf-shape.ts';

/** Beyond these a leaf hides the others: the rest is said in words. */
const mostLeaves = 21;
const mostHairs = 18;
const manyTalks = 24;

export interface PlacedLeaf extends LeafPlace {
  /** The newest one: pale. */
  readonly young: boolean;
}

/**
 * Where so many leaves grow, the outermost first, as they are drawn one over the other. The newest stands in the
 * middle; the more there are, the wider they spread and the narrower they are.
 */
export function leafPlaces(count: number, youngest: boolean): readonly PlacedLeaf[] {
  const drawn = Math.min(mostLeaves, count);
  if (drawn === 0) return [];
  const others = youngest ? drawn - 1 : drawn;
  const pairs = Math.ceil(others / 2);
  const widest = Math.min(72, 26 + pairs * 15);
  const breadth = Math.max(0.5, Math.min(1, 5.2 / (pairs + 1)));
  const places = Array.from({ length: others }, (_, index): PlacedLeaf => {
    const pair = Math.floor(index / 2);
    const side = index % 2 === 0 ? -1 : 1;
    // Without a young leaf an odd number has one in the middle.
    const middle = !youngest && others % 2 === 1 && index === others - 1;
    const from = 12 + (pair / Math.max(1, pairs - 1)) * (widest - 12);
    const angle = middle ? 0 : side * (pairs === 1 ? 24 : from) + (side < 0 ? -2 : 3);
    return { angle, length: 126 - Math.abs(angle) * 0.4, breadth, young: false };
  }).sort((a, b) => Math.abs(b.angle) - Math.abs(a.angle));
  return youngest ? [...places, { angle: 3, length: 84, breadth: 0.95, young: true }] : places;
}

/** How thick the root is, of the thickest: the more was talked the thicker (AREA-7). A thread before the first talk. */
export const rootWidth = (talks: number): number =>
  talks <= 0 ? 0.22 : Math.min(1, 0.46 + 0.54 * Math.sqrt((talks - 1) / (manyTalks - 1)));

/** Half the width of the thickest root at depths below its crown, in units of the drawing. */
const outline: readonly (readonly [depth: number, half: number])[] = [
  [0, 44],
  [40, 53],
  [80, 55],
  [112, 52],
  [146, 42],
  [176, 27],
  [200, 14],
  [222, 5],
];

export const rootDepth = 230;

function halfAt(depth: number): number {
  const index = outline.findIndex(([below]) => below >= depth);
  const [next, before] = [outline[index], outline[Math.max(0, index - 1)]];
  if (!next || !before) return 4;
  if (next[0] === before[0]) return next[1];
  return before[1] + ((depth - before[0]) / (next[0] - before[0])) * (next[1] - before[1]);
}

/** A hair root with its bead, x from the middle of the root. */
export interface HairRoot {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** ひげ根, one for each 気づき as long as they can be told apart. */
export function hairRoots(notices: number, width: number): readonly HairRoot[] {
  const count = Math.min(mostHairs, notices);
  const rows = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, index) => {
    const side = index % 2 === 0 ? -1 : 1;
    const row = Math.floor(index / 2);
    const depth = 54 + ((row + (side > 0 ? 0.32 : 0)) / Math.max(1, rows)) * 158;
    const start = side * Math.max(2, halfAt(depth) * width - 2);
    const far = 33 + ((index * 7) % 5) * 2.4 - depth * 0.03;
    const droop = -8 + depth * 0.16;
    const x = start + side * far;
    const y = depth + droop;
    return {
      path: `M${num(start)} ${num(depth)}Q${num(start + side * far * 0.5)} ${num(depth + droop * 0.2 - 3)} ${num(x)} ${num(y)}`,
      x,
      y,
    };
  });
}

/** The body of the root from its crown at (0, 0) down, and the green shoulder above the earth. */
export function rootPaths(width: number): { readonly body: string; readonly shoulder: string } {
  const w = (half: number): string => num(half * width);
  return {
    body:
      `M${w(-44)} 0C${w(-54)} 40 ${w(-54)} 102 ${w(-40)} 146C${w(-30)} 176 ${w(-12)} 194 ${w(-5)} 216` +
      `C${w(-3)} 222 -2 226 0 ${rootDepth}C2 226 ${w(4)} 220 ${w(8)} 210C${w(16)} 190 ${w(36)} 172 ${w(44)} 140` +
      `C${w(55)} 98 ${w(54)} 40 ${w(44)} 0C${w(30)} -14 ${w(-30)} -14 ${w(-44)} 0Z`,
    shoulder:
      `M${w(-44)} 0C${w(-47)} 12 ${w(-49)} 20 ${w(-50)} 30C${w(-20)} 20 ${w(20)} 20 ${w(50)} 30` +
      `C${w(49)} 18 ${w(47)} 12 ${w(44)} 0C${w(30)} -14 ${w(-30)} -14 ${w(-44)} 0Z`,
  };
}

const num = (value: number): string => value.toFixed(1);
