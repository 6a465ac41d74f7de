/** A point on the canvas, in canvas units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a line must stop at: the box of a card and how round its corners are. */
export interface Outline {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

export const centreOf = ({ x, y, width, height }: Outline): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** @returns how far a point lies outside of the outline; negative inside. */
export function distanceTo(outline: Outline, point: Point): number {
  const { width, height } = outline;
  const centre = centreOf(outline);
  const radius = Math.min(outline.radius, width / 2, height / 2);
  const dx = Math.abs(point.x - centre.x) - width / 2 + radius;
  const dy = Math.abs(point.y - centre.y) - height / 2 + radius;
  const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0));
  return outside + Math.min(Math.max(dx, dy), 0) - radius;
}
