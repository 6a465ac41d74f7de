import { valueStore } from '../collaboration/store.ts';

/** Whether the numbers to call lie in front of the page. They outlive what they were asked for from. */
export const numbersShown = valueStore(false);
