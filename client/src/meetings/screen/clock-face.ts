/** What the wall's clock shows: 3:12. @param seconds left, whole */
export const clockFace = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** 座布団 beside the clock. */
export const seats = 5;

/**
 * How full each cushion is, from 0 to 1: together they are what is left of the step.
 *
 * @param left,whole seconds
 */
export function fullness(left: number, whole: number): readonly number[] {
  const full = whole <= 0 ? 0 : (Math.min(left, whole) / whole) * seats;
  return Array.from({ length: seats }, (_, index) => Math.min(1, Math.max(0, full - index)));
}
