import { Garden } from '../ui/garden.tsx';

/** The room on the 縁側, with a cushion still free. Drawn after look/09b. */
export function EngawaRoom() {
  return (
    <svg viewBox="0 0 840 888" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <Garden />
      <Shoji x={-30} />
      <Shoji x={664} />
      <path d="M0 0h840v66H0Z" fill="#FBF7EE" />
      <path d="M0 16h840M0 34h840" stroke="#EBE0CB" strokeWidth="2" />
      <path d="M0 54h840v18H0Z" fill="var(--wood-deep)" />
      <path d="M0 70h840v3H0Z" fill="#6B4E2B" />
      <Boards />
      {cushions.map((cushion) => (
        <Cushion key={cushion.fill} {...cushion} />
      ))}
      <path
        d="M476 806Q548 811 618 806Q620 832 633 860Q548 852 464 860Q474 832 476 806Z"
        fill="none"
        stroke="#6B4E2B"
        strokeWidth="3"
        strokeDasharray="9 7"
        strokeLinejoin="round"
      />
      <Tea />
    </svg>
  );
}

function Shoji({ x }: { readonly x: number }) {
  const bars = [1, 2, 3].map((it) => `M${x + it * 51.5} 70v464`);
  const rails = [1, 2, 3, 4, 5, 6, 7].map((it) => `M${x} ${70 + it * 66.3}h206`);
  return (
    <>
      <rect x={x} y="70" width="206" height="566" fill="#FFFDF6" />
      <path d={[...bars, ...rails].join('')} stroke="#B08C5B" strokeWidth="3" />
      <rect x={x} y="534" width="206" height="102" fill="#D9BD8E" />
      <path d={`M${x + 8} 554h190M${x + 8} 578h190M${x + 8} 604h190`} stroke="#C4A26C" strokeWidth="1.5" />
      <rect x={x} y="70" width="206" height="566" fill="none" stroke="#8F6C41" strokeWidth="8" />
    </>
  );
}

/** Floor boards that run to one point behind the garden. */
function Boards() {
  const edges = Array.from({ length: 19 }, (_, it) => it - 9);
  const grain = edges.flatMap((it) => [it + 0.3, it + 0.62]);
  const board = (it: number) => `M${420 + it * 74} 640L${420 + it * 150} 888`;
  return (
    <>
      <path d="M0 636h840v252H0Z" fill="#DDBF8F" />
      <path d={edges.map(board).join('')} stroke="#A9834F" strokeWidth="2" />
      <path d={grain.map(board).join('')} stroke="#CDA972" strokeWidth="1" />
      <path d="M0 632h840v10H0Z" fill="#8F6C41" />
      <path d="M0 641h840v3H0Z" fill="#F0DDB8" />
    </>
  );
}

interface CushionPlace {
  readonly x: number;
  readonly y: number;
  /** Half the width of the far edge. */
  readonly r: number;
  readonly fill: string;
  readonly side: string;
}

const cushions: readonly CushionPlace[] = [
  { x: 286, y: 692, r: 52, fill: '#1F4772', side: '#143253' },
  { x: 430, y: 682, r: 50, fill: '#B4506B', side: '#7F3349' },
  { x: 574, y: 694, r: 52, fill: '#5B7F22', side: '#3F5A15' },
  { x: 204, y: 764, r: 60, fill: '#BF5317', side: '#873808' },
  { x: 664, y: 768, r: 60, fill: '#80633A', side: '#5A4423' },
  { x: 318, y: 832, r: 69, fill: '#B07900', side: '#7C5500' },
];

function Cushion({ x, y, r, fill, side }: CushionPlace) {
  const h = r * 0.37;
  const near = r * 1.22;
  const shape = `M${x - r} ${y - h}Q${x} ${y - h + 4} ${x + r} ${y - h}Q${x + r + 1} ${y} ${x + near} ${y + h}Q${x} ${y + h - 4} ${x - near} ${y + h}Q${x - r - 1} ${y} ${x - r} ${y - h}Z`;
  return (
    <>
      <ellipse cx={x} cy={y + h + 1} rx={near} ry={r * 0.16} fill="#6b4e2b" opacity=".22" />
      <path d={shape} transform="translate(0 7)" fill={side} />
      <path d={shape} fill={fill} />
      <path
        d={`M${x - 5} ${y - 3}l10 6M${x + 5} ${y - 3}l-10 6`}
        stroke="#FFFDF8"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </>
  );
}

const cups = [
  [380, 746],
  [484, 742],
  [470, 758],
] as const;

function Tea() {
  return (
    <>
      <ellipse cx="434" cy="762" rx="88" ry="25" fill="#5A4227" />
      <ellipse cx="434" cy="758" rx="88" ry="25" fill="#7A5A35" />
      <ellipse cx="434" cy="757" rx="76" ry="20" fill="#8F6C41" />
      <path d="M404 728c-3 18 4 30 22 30s25-12 22-30c-8-6-36-6-44 0Z" fill="#3A4148" />
      <ellipse cx="426" cy="727" rx="18" ry="5" fill="#4C555E" />
      <circle cx="426" cy="721" r="4" fill="#3A4148" />
      <path d="M446 736c10-2 12-8 17-13" stroke="#3A4148" strokeWidth="6" fill="none" strokeLinecap="round" />
      <path d="M408 726c-2-26 38-26 36 0" stroke="#3A4148" strokeWidth="3.5" fill="none" />
      {cups.map(([x, y]) => (
        <g key={x}>
          <path d={`M${x - 11} ${y}h22l-3 16h-16Z`} fill="#FFFDF8" />
          <ellipse cx={x} cy={y} rx="11" ry="3.6" fill="#DCE5BE" />
        </g>
      ))}
    </>
  );
}
