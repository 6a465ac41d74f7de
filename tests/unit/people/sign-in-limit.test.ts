import { signInLimit } from '@yoriai/server/people/sign-in-limit';
import { describe, expect, it } from 'vitest';

const minute = 60_000;

const aLimit = () => {
  let at = 1_760_000_000_000;
  const limit = signInLimit(() => at);
  return {
    ...limit,
    pass: (ms: number) => {
      at += ms;
    },
    tries: (email: string, count: number, hasAccount = true) =>
      Array.from({ length: count }, () => limit.begin(email, hasAccount)).filter(Boolean).length,
  };
};

describe('the limit of tries', () => {
  it('[ACC-1] lets ten through in five minutes, and forgets them when one was right', () => {
    const { tries, pass, succeeded } = aLimit();
    expect([tries('a', 12), tries('b', 3)]).toEqual([10, 3]);
    pass(5 * minute);
    expect(tries('a', 9)).toBe(9);
    succeeded('a');
    expect(tries('a', 12)).toBe(10);
  });

  it('guessing passwords of many accounts: each has fewer tries, and a right one still comes in', () => {
    const { tries, pass } = aLimit();
    const through = Array.from({ length: 100 }, (_, i) => tries(`account-${i}`, 10));
    expect(through.slice(0, 20)).toEqual(through.slice(0, 20).map(() => 10));
    expect(through.slice(20)).toEqual(through.slice(20).map(() => 3));
    expect(tries('somebody', 1)).toBe(1);
    pass(5 * minute);
    expect(tries('account-0', 12)).toBe(10);
  });

  it('ten thousand invented addresses do not push out what was counted of an account', () => {
    const { tries } = aLimit();
    tries('target', 10);
    for (let i = 0; i < 10_100; i += 1) tries(`invented-${i}`, 1, false);
    expect(tries('target', 1)).toBe(0);
  });

  it('a clock that is put back keeps nobody out until it has caught up', () => {
    const { tries, pass } = aLimit();
    expect(tries('a', 11)).toBe(10);
    pass(-60 * minute);
    expect(tries('a', 11)).toBe(10);
  });
});
