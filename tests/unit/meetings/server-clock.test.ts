import { openServerClock } from '@yoriai/client/meetings/server-clock';
import { describe, expect, it } from 'vitest';

const hour = 60 * 60_000;

/** A device whose clock is wrong by so much, and a server that is asked with such delays; all by hand. */
function device(wrongBy: number) {
  const time = { real: 1_000_000_000_000, wrongBy };
  const clock = openServerClock(() => time.real + time.wrongBy);
  return {
    clock,
    time,
    ask(there: number, back: number) {
      const asked = time.real + time.wrongBy;
      time.real += there;
      const now = time.real;
      time.real += back;
      clock.measure({ asked, answered: time.real + time.wrongBy, now });
    },
    error: () => Math.abs(clock.now() - time.real),
  };
}

describe('the time of the server', () => {
  it('[MTG-1] is right on a device with a clock an hour off', () => {
    for (const wrongBy of [hour, -hour]) {
      const { ask, error } = device(wrongBy);
      ask(20, 20);
      expect(error()).toBeLessThan(1);
    }
  });

  it('[MTG-1] is not moved by an answer that took long on its way', () => {
    const { ask, error } = device(0);
    ask(20, 20);
    ask(3000, 10);
    expect(error()).toBeLessThan(30);
  });

  it('[MTG-1] takes a quicker answer over a slow one', () => {
    const { ask, error } = device(0);
    ask(3000, 10);
    expect(error()).toBeGreaterThan(1000);
    ask(20, 20);
    expect(error()).toBeLessThan(30);
  });

  it('[MTG-11] is right after sleep, and again after the clock of the device was set', () => {
    const { ask, error, time } = device(0);
    ask(20, 20);
    time.real += 3 * hour;
    expect(error()).toBeLessThan(30);
    time.wrongBy = hour;
    ask(300, 300);
    expect(error()).toBeLessThan(30);
  });
});
