import type { Path } from './path.ts';
import type { LinePattern } from './pattern.ts';

/** Where along a line its tag stands, and how far over it. A broken line has its slashes at the middle. */
export function tagSpot(path: Path, pattern: LinePattern): { readonly share: number; readonly up: number } {
  if (pattern !== 'gap') return { share: 0.5, up: 0 };
  return path.length > 190 ? { share: 0.25, up: 0 } : { share: 0.5, up: 27 };
}
