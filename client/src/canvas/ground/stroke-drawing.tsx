import type { SketchKind } from '@yoriai/shared/boards/sketch-stroke';
import type { Point } from '../line/outline.ts';
import styles from './ground.module.css';
import { smooth } from './simplify.ts';

interface StrokeDrawingProps {
  readonly kind: SketchKind;
  readonly points: readonly Point[];
  readonly label?: string | undefined;
}

/** A stroke of the 略図: quiet colours of the room, so that the cards stay in front. */
export function StrokeDrawing({ kind, points, label }: StrokeDrawingProps) {
  const [at] = points;
  if (!at) return null;
  const d = smooth(points);
  return (
    <>
      {kind === 'road' && <path d={d} className={styles.road} />}
      {kind === 'river' && (
        <>
          <path d={d} className={styles.bank} />
          <path d={d} className={styles.river} />
        </>
      )}
      {kind === 'green' && <path d={`${d}Z`} className={styles.green} />}
      {kind === 'hall' && (
        <g className={styles.hall}>
          <path d={`M${at.x - 34} ${at.y - 6}L${at.x} ${at.y - 30}L${at.x + 34} ${at.y - 6}Z`} />
          <path d={`M${at.x - 27} ${at.y - 6}h54v30h-54Z`} />
        </g>
      )}
      {label && (
        <text
          x={at.x + (kind === 'hall' ? 42 : 0)}
          y={at.y + (kind === 'hall' ? 8 : -14)}
          className={styles.label}
        >
          {label}
        </text>
      )}
    </>
  );
}
