import type { Stroke } from './pattern.ts';

/** The strokes of a line, and its arrow heads. */
export function LineDrawing({
  strokes,
  heads = '',
  colour,
}: {
  readonly strokes: readonly Stroke[];
  readonly heads?: string;
  /** In place of the pattern's own. */
  readonly colour?: string | undefined;
}) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      {strokes.map((stroke) => (
        <path
          key={stroke.d + stroke.width}
          d={stroke.d}
          style={{ stroke: colour ?? stroke.colour, fill: stroke.fill ?? 'none' }}
          strokeWidth={stroke.width}
          strokeDasharray={stroke.dash}
          strokeLinecap={stroke.dash && stroke.width < 3 ? 'butt' : 'round'}
        />
      ))}
      {heads && <path d={heads} style={{ fill: colour ?? strokes[0]?.colour }} />}
    </g>
  );
}
