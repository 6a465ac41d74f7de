import { minutesOf, runSheet, runSheets } from '@yoriai/shared/meetings/run-sheet';
import { lengthened, secondsLeft, spread } from '@yoriai/shared/meetings/timing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const minute = 60_000;
const meeting = fc.record({
  minutes: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
  now: fc.integer({ min: 0, max: 10_000 }).map((it) => it * 1000),
  left: fc.integer({ min: -60, max: 300 }).map((it) => it * minute),
});

describe('the time of a meeting', () => {
  it('[MTG-1] the three run sheets are as long as they are called', () => {
    expect(runSheets.map((it) => [it.name, minutesOf(it)])).toEqual([
      ['residents-120', 120],
      ['case-150', 150],
      ['monthly-45', 45],
    ]);
  });

  it('[MTG-1] begun on time, each step has its own minutes', () => {
    const minutes = runSheet('residents-120')?.steps.map((it) => it.minutes) ?? [];
    const ends = spread(minutes, 0, 0, 120 * minute);
    expect(ends.map((end) => end / minute)).toEqual([15, 35, 65, 75, 90, 105, 110, 115, 120]);
  });

  it('[MTG-1] [B2] begun late, or after a step that took longer, the others are shorter and the end stays', () => {
    expect(spread([10, 20, 30], 0, 30 * minute, 60 * minute).map((end) => end / minute)).toEqual([
      35, 45, 60,
    ]);
    expect(spread([10, 20, 30], 1, 20 * minute, 60 * minute).map((end) => end / minute)).toEqual([36, 60]);
    fc.assert(
      fc.property(meeting, fc.nat({ max: 11 }), ({ minutes, now, left }, at) => {
        const from = at % minutes.length;
        const ends = spread(minutes, from, now, now + left);
        expect(ends).toHaveLength(minutes.length - from);
        expect(ends.at(-1)).toBe(Math.max(now, now + left));
        for (const [index, end] of ends.entries()) expect(end).toBeGreaterThanOrEqual(ends[index - 1] ?? now);
      }),
    );
  });

  it('[B2] five minutes more or fewer for one step are taken from the others or given to them; the end stays', () => {
    const ends = spread([10, 20, 30], 0, 0, 60 * minute);
    expect(lengthened([10, 20, 30], 0, ends, { minutes: 5, now: 0 }).map((end) => end / minute)).toEqual([
      15, 33, 60,
    ]);
    expect(lengthened([10, 20, 30], 0, ends, { minutes: -5, now: 0 }).map((end) => end / minute)).toEqual([
      5, 27, 60,
    ]);
    fc.assert(
      fc.property(meeting, fc.integer({ min: -90, max: 90 }), ({ minutes, now, left }, by) => {
        const before = spread(minutes, 0, now, now + left);
        const after = lengthened(minutes, 0, before, { minutes: by, now });
        expect(after).toHaveLength(before.length);
        expect(after.at(-1)).toBe(before.length === 1 ? after[0] : before.at(-1));
        for (const [index, end] of after.entries())
          expect(end).toBeGreaterThanOrEqual(after[index - 1] ?? now);
        expect(after[0]).toBeLessThanOrEqual(Math.max(now, before.at(-1) ?? now));
      }),
    );
  });

  it('[B-27] a device whose clock is an hour off shows what the server’s clock says', () => {
    const hour = 60 * minute;
    for (const off of [-hour, 0, hour])
      expect(secondsLeft(10 * minute, { now: 4 * minute + off, offset: -off })).toBe(360);
    expect(secondsLeft(0, { now: 5, offset: 0 })).toBe(0);
  });
});
