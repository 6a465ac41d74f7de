/** A leaf of the 大根 as it is drawn: a rib with leaflets to both sides. Units are those of the drawing. */
export interface LeafShape {
  readonly rib: string;
  readonly leaflets: readonly Leaflet[];
}

interface Leaflet {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** Degrees, clockwise. */
  readonly turn: number;
}

export interface LeafPlace {
  /** Degrees from upright, to the right positive. */
  readonly angle: number;
  readonly length: number;
  /** 1 is a leaf that has all the room it wants. */
  readonly breadth: number;
}

const swelling = [0.8, 0.94, 1, 0.97, 0.87, 0.71];
const spread = 48;

/** Grows a leaf out of a point; it bends outwards under its own weight. */
export function leafShape(
  [x, y]: readonly [number, number],
  { angle, length, breadth }: LeafPlace,
): LeafShape {
  const bend = angle * 0.24;
  const [tipX, tipY] = towards(x, y, angle + bend * 0.5, length);
  const [midX, midY] = towards(x, y, angle - bend * 0.55, length * 0.55);
  const along = (t: number) => {
    const s = 1 - t;
    return {
      x: s * s * x + 2 * s * t * midX + t * t * tipX,
      y: s * s * y + 2 * s * t * midY + t * t * tipY,
      turn: degrees(
        Math.atan2(2 * s * (midY - y) + 2 * t * (tipY - midY), 2 * s * (midX - x) + 2 * t * (tipX - midX)),
      ),
    };
  };
  const broad = length * 0.162 * breadth;
  const leaflets = swelling.flatMap((swell, index): Leaflet[] => {
    const { x: ribX, y: ribY, turn } = along(0.44 + index * 0.095);
    const rx = broad * swell;
    return [-1, 1].map((side) => {
      const [cx, cy] = towards(ribX, ribY, turn + 90 + side * 84, rx * 0.8);
      return { x: cx, y: cy, rx, ry: rx * 0.56, turn: turn + side * spread };
    });
  });
  const tip = along(1);
  leaflets.push({ x: tip.x, y: tip.y, rx: broad * 0.94, ry: broad * 0.63, turn: tip.turn });
  return { rib: `M${num(x)} ${num(y)}Q${num(midX)} ${num(midY)} ${num(tipX)} ${num(tipY)}`, leaflets };
}

/** From a point so far in a direction; 0° is up. */
const towards = (x: number, y: number, angle: number, far: number): readonly [number, number] => {
  const radians = (angle / 180) * Math.PI;
  return [x + Math.sin(radians) * far, y - Math.cos(radians) * far];
};
const degrees = (radians: number): number => (radians / Math.PI) * 180;
const num = (value: number): string => value.toFixed(1);
