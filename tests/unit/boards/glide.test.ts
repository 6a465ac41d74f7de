import { Glide } from '@yoriai/client/canvas/flow/glide';
import { expect, it } from 'vitest';

/** A clock that the test turns, and the pictures it draws. */
function turnedClock(duration: number) {
  let [now, next] = [0, [] as (() => void)[]];
  return {
    pace: { now: () => now, frame: (call: () => void) => void next.push(call), duration: () => duration },
    turn(ms: number) {
      now += ms;
      const due = next;
      next = [];
      for (const call of due) call();
    },
    get idle() {
      return next.length === 0;
    },
  };
}

it('[SYNC-1] what another moved glides from where it was drawn to where it lies, and then rests', () => {
  const clock = turnedClock(240);
  const moved: string[] = [];
  const glide = new Glide(clock.pace, (ids) => moved.push(...ids));
  glide.start('c_1', { x: 0, y: 0 }, { x: 100, y: 40 });
  clock.turn(120);
  const half = glide.at('c_1');
  expect(half?.x).toBeGreaterThan(50);
  expect(half?.x).toBeLessThan(100);
  clock.turn(240);
  expect(glide.at('c_1')).toBeUndefined();
  expect(moved.length).toBeGreaterThan(1);
  expect(clock.idle).toBe(true);
});

it('[UX-3] nothing glides for who wants stillness', () => {
  const clock = turnedClock(0);
  const glide = new Glide(clock.pace, () => undefined);
  glide.start('c_1', { x: 0, y: 0 }, { x: 100, y: 40 });
  expect(glide.at('c_1')).toBeUndefined();
  expect(clock.idle).toBe(true);
});
