import { House, type HousePlace, Tree, type TreePlace } from '../ui/garden.tsx';

const houses: readonly HousePlace[] = [
  { x: 828, y: 34, w: 40, h: 27, slate: true },
  { x: 762, y: 46, w: 42, h: 28 },
  { x: 664, y: 62, w: 44, h: 29, slate: true },
  { x: 560, y: 74, w: 42, h: 28 },
  { x: 470, y: 80, w: 40, h: 27 },
  { x: 806, y: 92, w: 46, h: 31 },
  { x: 712, y: 102, w: 46, h: 31 },
  { x: 604, y: 112, w: 48, h: 32, slate: true },
  { x: 384, y: 104, w: 42, h: 28 },
];

const trees: readonly TreePlace[] = [
  { x: 434, y: 104, r: 15 },
  { x: 536, y: 108, r: 13 },
  { x: 880, y: 88, r: 17 },
  { x: 780, y: 106, r: 12 },
  { x: 352, y: 118, r: 12 },
];

/** The hills of the area, low and wide: the same ones that are seen from the veranda at the sign-in. */
export function AreaScene({ className }: { readonly className?: string | undefined }) {
  return (
    <svg viewBox="0 0 900 158" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" className={className}>
      <path d="M140 158C270 96 380 84 500 88s250-20 400-66v136Z" fill="#E4E6D2" />
      <path d="M220 158c130-34 250-38 380-26s190-14 300-38v64Z" fill="#D6DDBB" />
      <path
        d="M498 158c30-34 152-14 150-44s-24-20-14-52"
        fill="none"
        stroke="#EFE6D3"
        strokeWidth="11"
        strokeLinecap="round"
      />
      {houses.map((house) => (
        <House key={house.x} {...house} />
      ))}
      {trees.map((tree) => (
        <Tree key={tree.x} {...tree} />
      ))}
    </svg>
  );
}
