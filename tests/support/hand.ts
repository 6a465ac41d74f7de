import type { Hand } from '@yoriai/shared/boards/edits/hand';

/** A hand whose clock and ids count up, so that a test says the same twice. */
export function countingHand(by = '佐久間', start = 0): Hand {
  let count = start;
  const next = () => {
    count += 1;
    return count;
  };
  return { by, now: next, id: (prefix) => `${prefix}${inLetters(by)}${next()}` };
}

/** Ids are letters and figures; two hands never make the same. */
const inLetters = (name: string): string =>
  [...name].map((letter) => (letter.codePointAt(0) ?? 0).toString(36)).join('');
