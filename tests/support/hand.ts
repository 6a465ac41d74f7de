import type { Hand } from '@yoriai/shared/boards/edits/hand';

/** A hand whose clock and ids count up, so that a test says the same twice. */
export function countingHand(by = '佐久間', start = 0): Hand {
  let count = start;
  const next = () => {
    count += 1;
    return count;
  };
  return { by, now: next, id: (prefix) => `${prefix}${by}${next()}` };
}
