import { openJoining } from '@yoriai/server/meetings/joining';
import { slowDown } from '@yoriai/server/meetings/slow-down';
import { expect, it } from 'vitest';

it('what is counted counts for a while, each key for itself, and a bound keeps inventors of keys out', () => {
  let at = 0;
  const limit = slowDown(() => at, 3, 1000);
  for (let count = 0; count < 3; count += 1) limit.count('one');
  expect([limit.isHeld('one'), limit.isHeld('two')]).toEqual([true, false]);
  at = 1000;
  expect(limit.isHeld('one')).toBe(false);
  for (let count = 0; count < 3; count += 1) limit.count('one');
  for (let key = 0; key < 20_000; key += 1) limit.count(`key ${key}`);
  expect(limit.isHeld('one')).toBe(false);
});

it('[MTG-2] [B-19] twenty wrong numbers from one place slow that place down, and no other; the right ones never do', async () => {
  const nothing = () => {
    throw new Error('not asked for here');
  };
  const joining = openJoining({
    halls: { codes: () => new Map([['123456', 'm_1']]), of: nothing },
    desks: { people: nothing, changePerson: nothing },
    passes: { give: nothing },
    now: () => 0,
  });
  const wrong = (address: string) =>
    expect(joining.join({ code: '000000', name: 'x', address })).rejects.toMatchObject({
      id: 'code-unknown',
    });
  for (let count = 0; count < 19; count += 1) await wrong('10.0.0.1');
  expect(joining.isSlow('10.0.0.1')).toBe(false);
  await expect(joining.join({ code: '123456', name: 'x', address: '10.0.0.1' })).rejects.toThrow(
    'not asked for here',
  );
  expect(joining.isSlow('10.0.0.1')).toBe(false);
  await wrong('10.0.0.1');
  expect([joining.isSlow('10.0.0.1'), joining.isSlow('10.0.0.2')]).toEqual([true, false]);
});
