import { dayHere } from '../../words/day-here.ts';

/** Today on the device's own clock and zone, as `YYYY-MM-DD`. */
export const today = (): string => dayHere(Date.now());
