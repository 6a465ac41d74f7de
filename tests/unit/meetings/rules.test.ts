import { codeOf, readCode, shownCode } from '@yoriai/shared/meetings/join-code';
import { nicknameCharacters, readNickname, toldApart } from '@yoriai/shared/meetings/nickname';
import { maySend, phaseKinds, sentIn, sentKinds, writersIn } from '@yoriai/shared/meetings/phases';
import { promises } from '@yoriai/shared/meetings/promises';
import { runSheets } from '@yoriai/shared/meetings/run-sheet';
import { tally } from '@yoriai/shared/meetings/votes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

it('[P25] 約束ごと ask that no picture be taken of the wall, and say that no machine prevents it', () => {
  const asked = promises.filter(({ ja }) => ja.includes('写真'));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.ja).toContain('止められない');
  expect(asked[0]?.['ja-easy']).toContain('とめられません');
});

describe('[MTG-2] 参加番号', () => {
  it('is read however it is typed, and nothing else is taken for one', () => {
    for (const typed of ['123456', '123 456', '１２３　４５６', '123-456', ' １２３－４５６ ', '123・456'])
      expect([typed, readCode(typed)]).toEqual([typed, '123456']);
    for (const typed of ['', '12345', '1234567', '12345a', '一二三四五六', '１２３４５', '../123456'])
      expect([typed, readCode(typed)]).toEqual([typed, undefined]);
  });

  it('keeps its noughts and is shown three by three', () => {
    expect([codeOf(42), shownCode(codeOf(42))]).toEqual(['000042', '000 042']);
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), (n) => {
        expect(readCode(shownCode(codeOf(n)))).toBe(codeOf(n));
      }),
    );
  });
});

describe('[B-20] よび名', () => {
  it('is at most twelve characters as a reader counts them, and bears no sign that is not seen', () => {
    expect(readNickname('  はな\u202Eこ\u200B ')).toBe('はなこ');
    expect(readNickname('あ'.repeat(100))).toBe('あ'.repeat(nicknameCharacters));
    expect(readNickname('👨‍👩‍👧‍👦'.repeat(20))).not.toBeUndefined();
    for (const blank of ['', ' ', '　', '\u200B', '\u202E\u202C'])
      expect(readNickname(blank)).toBeUndefined();
  });

  it('is told apart from those who are called so already, within its length', () => {
    expect(toldApart('はな', [])).toBe('はな');
    expect(toldApart('はな', ['はな', 'はな2'])).toBe('はな3');
    const long = 'あ'.repeat(nicknameCharacters);
    expect(toldApart(long, [long])).toBe(`${'あ'.repeat(nicknameCharacters - 1)}2`);
  });
});

describe('[MTG-7] what a phase allows', () => {
  it('[B3] an opinion is not sent while questions are asked, and no question while opinions are', () => {
    expect(sentKinds.filter((kind) => maySend('questions', kind))).toEqual(['question']);
    expect(maySend('talk', 'opinion')).toBe(true);
    expect(maySend('talk', 'question')).toBe(false);
    expect(sentIn('facts')).toEqual(['fact']);
  });

  it('[B5] 報告者 alone writes while he or she reports, and the next steps', () => {
    expect(phaseKinds.filter((kind) => writersIn(kind) === 'presenter')).toEqual([
      'report',
      'questions',
      'next-steps',
    ]);
  });

  it('in a break nothing is sent, and a residents’ meeting never asks for questions or opinions on a person', () => {
    expect(sentIn('break')).toEqual([]);
    const residents = runSheets[0]?.steps.flatMap(({ kind }) => sentIn(kind)) ?? [];
    expect([...new Set(residents)].sort()).toEqual(['help', 'notice', 'place', 'trouble']);
  });
});

describe('[MTG-8] votes', () => {
  const chosen = (...all: string[][]) => new Map(all.map((own, index) => [`p_${index}`, own]));

  it('[A11] are counted once for a person and a card, and for no more cards than one may choose', () => {
    const [first] = tally(['a', 'b', 'c', 'd'], chosen(['a', 'a', 'a'], ['a', 'b', 'c', 'd']), 3);
    expect(first).toEqual({ card: 'a', votes: 2, place: 1, isTie: false });
    expect(tally(['a', 'b', 'c', 'd'], chosen(['a', 'b', 'c', 'd']), 3).at(-1)).toMatchObject({
      card: 'd',
      votes: 0,
    });
  });

  it('[A11] that are as many share the place and say so', () => {
    expect(tally(['a', 'b', 'c'], chosen(['a'], ['b'], ['c'], ['c']), 3)).toEqual([
      { card: 'c', votes: 2, place: 1, isTie: false },
      { card: 'a', votes: 1, place: 2, isTie: true },
      { card: 'b', votes: 1, place: 2, isTie: true },
    ]);
  });

  it('for what was taken down count for nothing, and nobody’s vote for something else is lost by it', () => {
    expect(tally(['b'], chosen(['a', 'b'], ['a']), 1)).toEqual([
      { card: 'b', votes: 1, place: 1, isTie: false },
    ]);
  });
});
