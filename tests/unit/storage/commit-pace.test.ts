import { CommitPace } from '@yoriai/server/storage/embedded/commit-pace';
import { expect, it } from 'vitest';

/** Sends `perSecond` requests, one by one, for two seconds. @returns the wait right after the last. */
function waitAt(perSecond: number, pace = new CommitPace(), from = 0): number {
  let now = from;
  for (let count = 0; count < 2 * perSecond; count += 1) {
    now += 1000 / perSecond;
    pace.sent(1, now);
  }
  return pace.wait(now);
}

it('[DUR-4] the edits of a meeting are committed at once', () => {
  expect(waitAt(120)).toBeLessThanOrEqual(0);
});

it('[DUR-4] the edits of an evening share commits, within one frame', () => {
  expect(waitAt(500)).toBeGreaterThan(8);
  expect(waitAt(20_000)).toBe(16);
});

it('[DUR-4] after a rush the next quiet quarter of a second commits at once again', () => {
  const pace = new CommitPace();
  waitAt(1000, pace);
  expect(waitAt(50, pace, 2000)).toBeLessThanOrEqual(0);
});
