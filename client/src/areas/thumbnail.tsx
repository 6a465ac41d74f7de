import type { Thumbnail as Picture } from '@yoriai/shared/areas/area';

/** A small picture of what really lies on the sheet; no words in it. */
export function Thumbnail({
  picture,
  className,
}: {
  readonly picture: Picture;
  readonly className?: string | undefined;
}) {
  return (
    <svg viewBox="0 0 100 60" preserveAspectRatio="xMidYMid meet" aria-hidden="true" className={className}>
      {picture.lines.map(({ x1, y1, x2, y2, strong }) => (
        <path
          key={`${x1} ${y1} ${x2} ${y2}`}
          d={`M${x1} ${y1}L${x2} ${y2}`}
          stroke={strong ? 'var(--support-fill)' : 'var(--ink-line)'}
          strokeWidth={strong ? 1.3 : 0.8}
        />
      ))}
      {picture.boxes.map((box) => (
        <Box key={`${box.x} ${box.y} ${box.w} ${box.paper}`} {...box} />
      ))}
    </svg>
  );
}

/** A person is round, everything else a slip with its band: as on the board, seen from far off. */
function Box({ x, y, w, h, paper }: Picture['boxes'][number]) {
  const fill = paper === '' ? 'var(--ink-line)' : `var(--${paper}-fill)`;
  if (paper === 'person') {
    const r = Math.max(2.4, Math.min(w, h) * 0.55);
    return <circle cx={x + w / 2} cy={y + h / 2} r={r} fill="var(--paper)" stroke={fill} strokeWidth="1.3" />;
  }
  const band = Math.max(1.1, w * 0.12);
  return (
    <>
      <rect
        x={x}
        y={y}
        width={w}
        height={h}
        rx=".7"
        fill="var(--paper)"
        stroke="var(--ink-line)"
        strokeWidth=".5"
      />
      <rect x={x} y={y} width={band} height={h} fill={fill} />
    </>
  );
}
