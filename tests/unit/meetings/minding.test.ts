import { crowd } from '@yoriai/client/meetings/desk/minding/crowd';
import { hostWatch, missedMs } from '@yoriai/client/meetings/desk/minding/host-watch';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';

/** A desk beside that of 進行, with a clock that is moved by hand. */
function beside() {
  const clock = clockByHand();
  const there = { isOn: true, isHere: true };
  const every = (milliseconds: number, run: () => void) => {
    let cancel: () => void = () => undefined;
    const next = () => {
      cancel = clock.after(milliseconds, () => {
        run();
        next();
      });
    };
    next();
    return () => cancel();
  };
  const watch = hostWatch({
    isOn: () => there.isOn,
    isHere: () => there.isHere,
    now: clock.now,
    every,
  });
  const heard: boolean[] = [];
  const stop = watch.subscribe(() => heard.push(watch.get()));
  return { clock, there, watch, heard, stop };
}

describe('[B-28] the one who leads is missed', () => {
  it('after a minute without his or her desk, not before; back again, it is over', () => {
    const { clock, there, watch, heard } = beside();
    clock.pass(10 * 60_000);
    expect(watch.get()).toBe(false);
    there.isHere = false;
    clock.pass(missedMs - 1000);
    expect(watch.get()).toBe(false);
    clock.pass(2000);
    expect(watch.get()).toBe(true);
    there.isHere = true;
    clock.pass(1000);
    expect(watch.get()).toBe(false);
    expect(heard).toEqual([true, false]);
  });

  it('gone for a moment again and again — a reload, a weak Wi-Fi — nothing is offered', () => {
    const { clock, there, heard } = beside();
    for (let turn = 0; turn < 5; turn += 1) {
      there.isHere = false;
      clock.pass(missedMs - 5000);
      there.isHere = true;
      clock.pass(2000);
    }
    expect(heard).toEqual([]);
  });

  it('a desk that is cut off itself, or was asleep, knows nothing of others and counts anew', () => {
    const { clock, there, watch } = beside();
    there.isHere = false;
    there.isOn = false;
    clock.pass(10 * 60_000);
    expect(watch.get()).toBe(false);
    there.isOn = true;
    clock.pass(5000);
    // The laptop is shut and opened: an hour has gone by between two looks.
    clock.jump(60 * 60_000);
    clock.pass(2000);
    expect(watch.get()).toBe(false);
    clock.pass(missedMs);
    expect(watch.get()).toBe(true);
  });

  it('nobody looks any more once the desk is left', () => {
    const { clock, stop } = beside();
    stop();
    expect(clock.waiting).toBe(0);
  });
});

describe('[B-30] how many there are', () => {
  it.each([
    [0, 0, undefined],
    [1, 0, undefined],
    [60, 0, undefined],
    [30, 30, undefined],
    [61, 0, 'phones'],
    [80, 0, 'phones'],
    [10, 60, 'people'],
  ] as const)('%i phones and %i without one: %s', (phones, hall, is) => {
    expect(crowd({ phones, hall, tables: 0 })).toBe(is);
  });
});
