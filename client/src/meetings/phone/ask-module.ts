import { loadedLater } from '../../mask-check/loaded-later.ts';

/** The look at names and numbers comes when the page stands; it is here long before somebody has written a sentence. */
export const askModule = loadedLater(() => import('./ask-first.tsx'));
