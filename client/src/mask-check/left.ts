import { valueStore } from '../collaboration/store.ts';
import type { KeptBackText } from './kept-back-text.ts';

/** Texts that nobody writes in any more and that wait for an answer, whichever page one is on by now. */
export const left = valueStore<readonly KeptBackText[]>([]);
