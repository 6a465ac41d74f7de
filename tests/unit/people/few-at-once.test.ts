import { fewAtOnce } from '@yoriai/server/people/few-at-once';
import { describe, expect, it } from 'vitest';
import { turns } from '../../support/collaboration/turns.ts';

describe('a flood of guesses', () => {
  it('is worked on two at once, in its order; who comes when too many wait is told so', async () => {
    const few = fewAtOnce({ atOnce: 2, mayWait: 3 });
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const answers: string[] = [];
    const guess = (i: number): Promise<void> =>
      few
        .run(async () => {
          begun.push(i);
          await new Promise<void>((end) => ends.push(end));
          if (i === 1) throw new Error('this one broke');
        })
        .then(
          () => void answers.push(`${i} done`),
          (error: Error) => void answers.push(`${i} ${error.message}`),
        );
    const all = Promise.all(Array.from({ length: 7 }, (_, i) => guess(i)));
    await turns();
    expect([begun, answers]).toEqual([
      [0, 1],
      ['5 sign-in-slow-down', '6 sign-in-slow-down'],
    ]);
    while (answers.length < 7) {
      ends.shift()?.();
      await turns();
    }
    await all;
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    expect(answers.slice(2)).toEqual(['0 done', '1 this one broke', '2 done', '3 done', '4 done']);
    expect(await few.run(async () => 'open again')).toBe('open again');
  });
});
