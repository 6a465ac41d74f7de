import { type FilterParam, filterParams } from '../address.ts';

/** Takes every part of the filter away. */
export const noFilter = Object.fromEntries(filterParams.map((name) => [name, undefined])) as Record<
  FilterParam,
  undefined
>;
