import { readingStore } from '../../words/reading.ts';
import type { Pace } from './glide.ts';

/** The page's own clock. Nothing glides where the person or the machine asks for stillness (UX-3). */
export const pagePace: Pace = {
  now: () => performance.now(),
  frame: (callback) => void requestAnimationFrame(callback),
  duration: () =>
    readingStore.get().stillness || matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 240,
};
