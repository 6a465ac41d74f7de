import { type RefObject, useLayoutEffect } from 'react';

export interface Fitting {
  /** Sizes of letters in parts of the height of the picture (vh), the largest first; the last is used in any case. */
  readonly sizes: readonly number[];
  /** How high the words may become, in vh. */
  readonly most: number;
}

/**
 * Sets words as large as they have room for, and whole: a long question is set smaller, and never ends in an ellipsis
 * (MTG-6, A4). Measured anew with each drawing, and when the picture or the letters change.
 */
export function useFitted(place: RefObject<HTMLElement | null>, { sizes, most }: Fitting): void {
  useLayoutEffect(() => {
    const words = place.current;
    if (!words) return;
    const fit = () => {
      const bound = (most * window.innerHeight) / 100;
      for (const size of sizes) {
        // In a picture as narrow as a telephone the breadth counts.
        words.style.fontSize = `min(${size}vh, ${size * 1.4}vw)`;
        if (words.offsetHeight <= bound) return;
      }
    };
    fit();
    window.addEventListener('resize', fit);
    document.fonts.addEventListener('loadingdone', fit);
    return () => {
      window.removeEventListener('resize', fit);
      document.fonts.removeEventListener('loadingdone', fit);
    };
  });
}
