import { useSyncExternalStore } from 'react';

/** As the page of a worksheet is laid out (page.module.css). */
const wide = '(min-width: 1101px)';

const subscribe = (listener: () => void) => {
  const query = window.matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether there is room for the rail at the right of the paper. */
export const useIsBeside = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);
