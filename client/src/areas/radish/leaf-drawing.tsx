import { type LeafPlace, leafShape } from './leaf-shape.ts';

const greens = ['#6F9336', '#5B7F22', '#7FA244', '#5B7F22', '#6F9336', '#7FA244'] as const;
const pale = '#B9CE82';

interface LeafProps {
  readonly at: readonly [number, number];
  readonly place: LeafPlace;
  /** Its turn among its neighbours decides the green. */
  readonly nth: number;
  readonly young?: boolean;
}

/** One leaf of the 大根. */
export function LeafDrawing({ at, place, nth, young = false }: LeafProps) {
  const { rib, leaflets } = leafShape(at, place);
  return (
    <g data-leaf={young ? 'young' : 'grown'}>
      <g fill={young ? pale : greens[nth % greens.length]}>
        {leaflets.map(({ x, y, rx, ry, turn }) => (
          <ellipse
            key={`${x} ${y}`}
            cx={x}
            cy={y}
            rx={rx}
            ry={ry}
            transform={`rotate(${turn.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})`}
          />
        ))}
      </g>
      <path
        d={rib}
        fill="none"
        stroke={young ? '#5B7F22' : 'var(--support-ink)'}
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path d={rib} fill="none" stroke="#C7D79C" strokeWidth="1" strokeLinecap="round" />
    </g>
  );
}

/** A leaf that no root holds: it lies on the ground, drawn as a loose end is. */
export function FallenLeaf({
  x,
  y,
  turn,
}: {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`} data-leaf="rootless">
      <path
        d="M0 0C6-12 22-15 38-3C24 7 8 7 0 0Z"
        fill="var(--gap-tint)"
        stroke="var(--gap)"
        strokeWidth="1.8"
        strokeDasharray="4 3.2"
        strokeLinejoin="round"
      />
      <path d="M-7 2C4-1 18-4 32-3" fill="none" stroke="var(--gap)" strokeWidth="1.3" strokeLinecap="round" />
    </g>
  );
}
