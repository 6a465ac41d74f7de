import { useMemo } from 'react';
import type { Reach, RiverLines } from './river-lines.ts';
import { drawWater } from './water.ts';

interface WaterProps {
  readonly lines: RiverLines;
  readonly width: number;
  readonly className: string | undefined;
}

/** The water from side to side, behind the stones. A picture of what the stones say in words. */
export function Water({ lines, width, className }: WaterProps) {
  const water = useMemo(() => drawWater(lines, width), [lines, width]);
  return (
    <svg className={className} width={width} height="1" aria-hidden="true" focusable="false">
      <g fill="none" stroke="var(--ai-mid)" strokeLinecap="round">
        {water.lines.map((path, index) => (
          <path
            key={path}
            d={path}
            strokeWidth={index % 3 === 1 ? 1.9 : 1.3}
            opacity={index % 3 === 2 ? 0.62 : 0.92}
          />
        ))}
        {water.curls.map((path) => (
          <path key={path} d={path} strokeWidth="1.7" data-curl />
        ))}
      </g>
    </svg>
  );
}

/** Where the river runs down a narrow page: the water between a stone and the one below it. */
export function Rill({
  reach,
  className,
}: {
  readonly reach: Reach;
  readonly className: string | undefined;
}) {
  const across = (slot: number, of: number) => 50 + (slot - (of - 1) / 2) * 6;
  return (
    <svg
      className={className}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="var(--ai-mid)" strokeLinecap="round" strokeWidth="1.5">
        {reach.strands.map(({ from, to }) => {
          const start = from === undefined ? undefined : across(from, reach.left);
          const end = to === undefined ? undefined : across(to, reach.right);
          const [x1, x2] = [start ?? end ?? 50, end ?? start ?? 50];
          const [y1, y2] = [start === undefined ? 52 : 0, end === undefined ? 58 : 100];
          return (
            <path
              key={`${from} ${to}`}
              vectorEffect="non-scaling-stroke"
              d={`M${x1} ${y1}C${x1 + 3} 38 ${x2 - 3} 62 ${x2} ${y2}`}
            />
          );
        })}
      </g>
    </svg>
  );
}
