import { type Path, type Spot, spotAt, toSvg } from './path.ts';
import { beside } from './pattern.ts';

const size = 12;

/** 向き of a つながり: heads at the ends it points to, as SVG path data. */
export function arrowHeads(path: Path, direction: 'none' | 'forward' | 'both' | undefined): string {
  if (direction === 'forward') return head(spotAt(path, path.length), 1);
  if (direction === 'both') return head(spotAt(path, path.length), 1) + head(spotAt(path, 0), -1);
  return '';
}

function head(tip: Spot, sense: 1 | -1): string {
  const back = { ...tip, x: tip.x - tip.dx * size * sense, y: tip.y - tip.dy * size * sense };
  return `${toSvg([beside(back, size * 0.5), tip, beside(back, -size * 0.5)])}Z`;
}
