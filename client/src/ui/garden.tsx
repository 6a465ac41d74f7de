/** The hills of the area behind the open veranda: houses on the slope, a way down, trees. Drawn after look/09b. */
export function Garden() {
  return (
    <>
      <path d="M0 0h840v888H0Z" fill="#F3EDE0" />
      <circle cx="556" cy="222" r="50" fill="#FCE3CF" />
      <Slope />
      <path d="M140 596c150-30 420-30 560 0v60H140Z" fill="#C9D2A6" />
      <g fill="#CFC7B6" stroke="#A79B84" strokeWidth="1.5">
        <ellipse cx="424" cy="618" rx="40" ry="11" />
        <ellipse cx="336" cy="602" rx="26" ry="7" />
      </g>
    </>
  );
}

/** The two hills with everything that stands on them. */
export function Slope() {
  return (
    <>
      <path d="M140 470C230 380 320 350 420 372s220-60 300-90v340H140Z" fill="#E4E6D2" />
      <path d="M140 530c120-60 220-70 330-40s190-30 240-60v190H140Z" fill="#D6DDBB" />
      <path
        d="M300 640C330 560 486 566 476 510s-40-44-18-112"
        fill="none"
        stroke="#EFE6D3"
        strokeWidth="15"
        strokeLinecap="round"
      />
      {houses.map((house) => (
        <House key={house.x} {...house} />
      ))}
      {trees.map((tree) => (
        <Tree key={tree.x} {...tree} />
      ))}
    </>
  );
}

export interface HousePlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly slate?: boolean;
}

const houses: readonly HousePlace[] = [
  { x: 560, y: 352, w: 46, h: 30 },
  { x: 622, y: 336, w: 44, h: 30, slate: true },
  { x: 486, y: 382, w: 48, h: 32, slate: true },
  { x: 396, y: 404, w: 46, h: 30 },
  { x: 300, y: 420, w: 52, h: 34 },
  { x: 596, y: 404, w: 46, h: 32 },
  { x: 524, y: 444, w: 54, h: 36 },
  { x: 366, y: 462, w: 56, h: 38, slate: true },
];

export function House({ x, y, w, h, slate }: HousePlace) {
  const eaves = w + 12;
  const roof = `M${x - 6} ${y + 1}l${eaves * 0.26} ${-h * 0.45}h${eaves * 0.48}l${eaves * 0.26} ${h * 0.45}Z`;
  return (
    <>
      <path d={`M${x} ${y}h${w}v${h}h${-w}Z`} fill="#FFFDF8" />
      <path d={roof} fill={slate ? '#4F6076' : '#7B6145'} />
      <rect x={x + w * 0.38} y={y + h * 0.3} width={w * 0.24} height={h * 0.7} fill="#D9C7A4" />
    </>
  );
}

export interface TreePlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const trees: readonly TreePlace[] = [
  { x: 262, y: 468, r: 26 },
  { x: 346, y: 500, r: 20 },
  { x: 590, y: 500, r: 24 },
  { x: 424, y: 540, r: 15 },
  { x: 226, y: 512, r: 20 },
];

export function Tree({ x, y, r }: TreePlace) {
  return (
    <>
      <path d={`M${x} ${y + r}v${r * 0.9}`} stroke="#6B5636" strokeWidth="4" />
      <circle cx={x} cy={y} r={r} fill="#8FA85A" />
      <circle cx={x - r * 0.3} cy={y + r * 0.25} r={r * 0.62} fill="#7C9848" />
    </>
  );
}
