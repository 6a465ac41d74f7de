import { FallenLeaf, LeafDrawing } from './leaf-drawing.tsx';
import { hairRoots, leafPlaces, rootPaths, rootWidth } from './radish-shape.ts';

interface LeavesProps {
  readonly count: number;
  /** Whether the newest of all stands among them. */
  readonly youngest: boolean;
  readonly className: string | undefined;
}

const crown = [106, 140] as const;

/** The leaves above the ground, which is the lower edge of the drawing. */
export function Leaves({ count, youngest, className }: LeavesProps) {
  return (
    <svg className={className} viewBox="0 0 212 152" aria-hidden="true" focusable="false">
      {leafPlaces(count, youngest).map((place, index) => (
        <LeafDrawing key={place.angle} at={crown} place={place} nth={index} young={place.young} />
      ))}
    </svg>
  );
}

/** The edge of the earth, never quite level. */
export function GroundLine({ className }: { readonly className: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 1080 14"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M0 8C120 2 260 13 420 8S840 2 1080 10V14H0Z" fill="var(--soil)" />
      <path
        d="M0 8C120 2 260 13 420 8S840 2 1080 10"
        fill="none"
        stroke="var(--wood-deep)"
        strokeWidth="1.8"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

interface RootProps {
  readonly talks: number;
  readonly notices: number;
  readonly className: string | undefined;
}

/** The root below the ground, with a bead on each hair root; its crown stands out of the earth. */
export function Root({ talks, notices, className }: RootProps) {
  const width = rootWidth(talks);
  const hairs = hairRoots(notices, width);
  const { body, shoulder } = rootPaths(width);
  return (
    <svg className={className} viewBox="0 0 212 224" aria-hidden="true" focusable="false">
      <g transform="translate(106 -12)">
        {hairs.map(({ path }) => (
          <path key={path} d={path} fill="none" stroke="#A58E66" strokeWidth="1.5" strokeLinecap="round" />
        ))}
        <path d={body} fill="#FFFEFA" stroke="#6B5E45" strokeWidth="1.8" strokeLinejoin="round" />
        <path d={shoulder} fill="#DCE5BE" />
        {width > 0.4 && <Grooves width={width} />}
        {hairs.map(({ path, x, y }) => (
          <circle
            key={path}
            cx={x}
            cy={y}
            r="4"
            fill="var(--person-fill)"
            stroke="var(--paper)"
            strokeWidth="1.4"
          />
        ))}
      </g>
    </svg>
  );
}

const grooves = [
  [-42, 70, 18],
  [22, 58, 20],
  [-18, 96, 15],
  [16, 118, 20],
  [-36, 126, 15],
  [-10, 154, 16],
  [4, 182, 9],
] as const;

function Grooves({ width }: { readonly width: number }) {
  return grooves.map(([x, y, far]) => (
    <path
      key={y}
      d={`M${x * width} ${y}q${(far * width) / 2} 3 ${far * width} 0`}
      fill="none"
      stroke="#B7A684"
      strokeWidth="1.4"
      strokeLinecap="round"
    />
  ));
}

/** As many as can be told apart; the number stands in words beside them. */
const mostFallen = 3;

const leafOnGround = (index: number): number => 8 + index * 43;

/** Leaves without a root, on the ground. */
export function FallenLeaves({
  count,
  className,
}: {
  readonly count: number;
  readonly className: string | undefined;
}) {
  const drawn = Math.min(mostFallen, count);
  return (
    <svg className={className} viewBox="0 0 132 30" aria-hidden="true" focusable="false">
      {Array.from({ length: drawn }, (_, index) => (
        <FallenLeaf
          key={leafOnGround(index)}
          x={leafOnGround(index)}
          y={23}
          turn={index % 2 === 0 ? 3 : -9}
        />
      ))}
    </svg>
  );
}
