import type { Thumbnail as Picture, Sheet } from '@yoriai/shared/areas/area';

export interface ThumbnailProps {
  readonly of: Sheet['of'];
  readonly picture: Picture;
  readonly className?: string | undefined;
}

/** A small picture of what really lies on the sheet; no words in it. */
export function Thumbnail({ of, picture, className }: ThumbnailProps) {
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
      {picture.boxes.map((box) => {
        const key = `${box.x} ${box.y} ${box.w} ${box.paper}`;
        return of === 'board' ? <Box key={key} {...box} /> : <Mark key={key} {...box} />;
      })}
    </svg>
  );
}

type Place = Picture['boxes'][number];

/** A person is round, everything else a slip with its band: as on the board, seen from far off. */
function Box({ x, y, w, h, paper }: Place) {
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

/** Where the cells of a table's row end, as shares of its width. */
const cells = [0.2, 0.6] as const;

/** A paper with its headings, its lines of writing and its tables: what is written is dark, what is still free is pale. */
function Mark({ x, y, w, h, paper }: Place) {
  const middle = y + h / 2;
  if (paper === 'row' || paper === 'free') {
    const ends = cells.map((share) => `M${x + w * share} ${y}v${h}`).join('');
    return (
      <>
        <path
          d={`M${x} ${y}h${w}v${h}h${-w}Z${ends}`}
          fill="var(--paper)"
          stroke="var(--ink-line)"
          strokeWidth=".5"
        />
        {paper === 'row' && (
          <>
            <path
              d={`M${x + 2} ${middle}h${w * 0.2 - 4}`}
              stroke="var(--ai)"
              strokeWidth="1.1"
              strokeLinecap="round"
            />
            <path
              d={`M${x + w * 0.2 + 2} ${middle}h${w * 0.4 - 4}M${x + w * 0.6 + 2} ${middle}h${w * 0.4 - 5}`}
              stroke="var(--ink-3)"
              strokeWidth=".9"
              strokeLinecap="round"
            />
          </>
        )}
      </>
    );
  }
  const look = { heading: ['var(--ai)', 1.7], written: ['var(--ink-3)', 1.1] } as const;
  const [stroke, strokeWidth] =
    paper === 'heading' || paper === 'written' ? look[paper] : ['var(--ink-line)', 0.6];
  return <path d={`M${x} ${middle}h${w}`} stroke={stroke} strokeWidth={strokeWidth} strokeLinecap="round" />;
}
