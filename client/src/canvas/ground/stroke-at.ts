import type { SketchStroke } from '@yoriai/shared/boards/sketch-stroke';
import type { Point } from '../line/outline.ts';
import { pairs } from './simplify.ts';

/** @returns the id of the stroke drawn last among those nearer than `reach` to a point. */
export function strokeAt(strokes: Iterable<SketchStroke>, point: Point, reach: number): string | undefined {
  const hit = [...strokes].filter(
    (stroke) => distance(pairs(stroke.points), point) < reach + widthOf(stroke),
  );
  return hit.sort((a, b) => b.at - a.at)[0]?.id;
}

const widthOf = ({ kind }: SketchStroke): number => (kind === 'hall' || kind === 'name' ? 40 : 16);

function distance(points: readonly Point[], to: Point): number {
  const [first] = points;
  if (!first) return Number.POSITIVE_INFINITY;
  let nearest = Math.hypot(to.x - first.x, to.y - first.y);
  points.slice(1).forEach((end, i) => {
    const start = points[i] ?? end;
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const share = ((to.x - start.x) * dx + (to.y - start.y) * dy) / (dx * dx + dy * dy || 1);
    const along = Math.min(1, Math.max(0, share));
    nearest = Math.min(nearest, Math.hypot(to.x - start.x - dx * along, to.y - start.y - dy * along));
  });
  return nearest;
}
