import type { LabelProps } from 'recharts';
import styles from './small-bars.module.css';

/** How far a figure stands over its bar, and the ground that keeps it apart from a pattern, in pixels. */
const above = 6;
const ground = { width: 20, height: 20 } as const;

/** The figure over a bar. A part of nothing bears none. */
export function FigureAbove(props: LabelProps) {
  const at = placeOf(props);
  return (
    at && (
      <text x={at.x} y={at.top - above} className={styles.figure} textAnchor="middle">
        {props.value}
      </text>
    )
  );
}

/** The figure within a part of a bar. */
export function FigureWithin(props: LabelProps) {
  const at = placeOf(props);
  return (
    at && (
      <g>
        <rect
          x={at.x - ground.width / 2}
          y={at.middle - ground.height / 2}
          {...ground}
          rx="4"
          className={styles.figureGround}
        />
        <text x={at.x} y={at.middle} className={styles.figure} textAnchor="middle" dominantBaseline="central">
          {props.value}
        </text>
      </g>
    )
  );
}

function placeOf({ x, y, width, height, value }: LabelProps) {
  if (value === undefined || value === null || value === 0) return null;
  const top = Number(y);
  return { x: Number(x) + Number(width) / 2, top, middle: top + Number(height) / 2 };
}
