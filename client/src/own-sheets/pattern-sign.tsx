import { useId } from 'react';
import type { BarPattern } from './bar-fill.tsx';
import { BarFill } from './bar-fill.tsx';

/** A pattern of the bars, small, beside its word in a legend. */
export function PatternSign({ pattern }: { readonly pattern: BarPattern }) {
  const id = useId();
  return (
    <svg width="24" height="18" aria-hidden="true">
      <defs>
        <BarFill id={id} pattern={pattern} />
      </defs>
      <rect width="24" height="18" rx="2" fill={`url(#${id})`} />
    </svg>
  );
}
