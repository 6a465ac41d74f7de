import { two } from '@yoriai/shared/writing/calendar';

/** The day of a moment on the device's own clock and zone, `YYYY-MM-DD`. @param at milliseconds since 1970, UTC */
export function dayHere(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
