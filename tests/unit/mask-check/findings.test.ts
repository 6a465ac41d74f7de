import type { Finding, Known } from '@yoriai/shared/mask-check/finding';
import { findingsIn } from '@yoriai/shared/mask-check/findings-in';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldOut } from './corpus/held-out.ts';
import { madeWith } from './corpus/made-with.ts';
import { readLine } from './corpus/marked-line.ts';

const said = (text: string, known?: Known) => findingsIn(text, known).map(({ kind, found }) => [kind, found]);

/** What is left when every finding is put otherwise that can be. */
function replaced(text: string, findings: readonly Finding[]): string {
  return findings
    .filter(({ instead }) => instead !== undefined)
    .reduceRight(
      (words, { from, until, instead = '' }) => words.slice(0, from) + instead + words.slice(until),
      text,
    );
}
const put = (text: string, known?: Known): string => replaced(text, findingsIn(text, known));

describe('names', () => {
  it.each([
    ['山田さんが心配', 'Aさんが心配'],
    ['サトウの家', 'Aさんの家'],
    ['佐藤さんちのおばあちゃん', 'Aさんちのおばあちゃん'],
    ['油屋のばあちゃん', 'Aさんのばあちゃん'],
    ['山田さんと鈴木さんと山田さん', 'AさんとBさんとAさん'],
    ['ヤマダさんと、やまださん', 'Aさんと、Aさん'],
    ['遠藤会長に聞く', '会長に聞く'],
    ['斎藤家の畑', 'Aさんの家の畑'],
    ['KさんとY子さんと山田さんとＫさん', 'AさんとBさんとCさんとAさん'],
  ])('[ACC-6] [P1] [B-1] one tap makes of %s: %s', (text, instead) => {
    expect(put(text)).toBe(instead);
  });

  it.each([
    ['亡くなった山田さんの家', '山田さん'],
    ['去年なくなられた鈴木トメさん', '鈴木トメさん'],
    ['山田さん（昨年の冬に逝去）', '山田さん'],
    ['山田さんの三回忌', '山田さん'],
  ])('[P21] somebody who has died is asked about like the living: %s', (text, name) => {
    expect(said(text)).toContainEqual(['name', name]);
  });

  it('[ACC-6] [P1] nobody is given a letter that stands for somebody already', () => {
    expect(put('山田さんと鈴木さん', { aliases: ['A', 'C'] })).toBe('BさんとDさん');
    expect(put('Aさんの隣の山田さん')).toBe('Aさんの隣のBさん');
    expect(put('山田さん', { aliases: ['A', 'B', 'C', 'D', 'E', 'F'] })).toBe('ある方');
    expect(said('Kさん、AAさん', { aliases: ['K', 'AA'] })).toEqual([]);
  });

  it('[B-2] what somebody said is no name is not asked about again, however wide it is written', () => {
    expect(said('森さん')).toEqual([['name', '森さん']]);
    expect(said('森さんと森 さんとモリさん', { notNames: ['森さん'] })).toEqual([['name', 'モリさん']]);
    expect(said('サトウの家', { notNames: ['ｻﾄｳ'] })).toEqual([]);
    expect(said('みどり荘', { notNames: ['みどり荘'] })).toEqual([]);
    // One word is answered, not all that holds it.
    expect(said('鈴木の家、鈴木さん', { notNames: ['鈴木'] })).toEqual([['name', '鈴木さん']]);
  });

  it('[B-2] [P2] a telephone number is no matter of opinion', () => {
    const phone = '090-1234-5678';
    expect(said(phone, { notNames: [phone] })).toEqual([['phone', phone]]);
  });
});

describe('what tells where somebody lives and how old somebody is', () => {
  it.each([
    ...[
      '090-1234-5678',
      '０９０１２３４５６７８',
      '(03)0000-0000',
      '０９０−１２３４−５６７８',
      '〇九〇一二三四五六七八',
    ],
    ...[
      'ゼロ九ゼロ一二三四五六七八',
      '090 1234 5678',
      '０４５ー０００ー００００',
      '+81-90-1234-5678',
      '℡12-3456',
    ],
  ])('[ACC-6] [P2] [B-3] a telephone number: %s', (text) => {
    expect(findingsIn(text).map(({ kind }) => kind)).toEqual(['phone']);
  });

  it.each([
    ['3丁目12-5の家', '3丁目の家'],
    ['三丁目十二の五に住む', '三丁目に住む'],
    ['３丁目１２番５号', '3丁目'],
    ['○○荘101', 'アパート〇号'],
    ['みどり荘１０１', 'アパート〇号'],
    ['グリーンマンションの三階', 'マンションの三階'],
    ['12番地', '〇番地'],
    ['83歳の母', '80代の母'],
    ['八十三歳', '80代'],
    ['昭和12年5月3日生まれ', '〇年生まれ'],
    ['つばめ野小学校の4年生', '小学生'],
    ['青葉中の二年', '中学生'],
    ['a.b@example.jp へ', '（連絡先） へ'],
    ['被保険者番号１２３４５６７８９０', '被保険者番号（番号）'],
  ])('[ACC-6] [P2] [P3] [P4] [P30] [B-3] one tap makes of %s: %s', (text, instead) => {
    expect(put(text)).toBe(instead);
  });

  it.each(['三丁目の坂', '80代の方', '65歳以上', '小学4年生', '0120-000-000', '団地の集会所', 'Aさん'])(
    '[P3] [P4] [P30] a board may speak of: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

describe('words for other papers', () => {
  it('[P5] [P31] what is sensitive and what is harm are told apart, and nothing is offered in their place', () => {
    expect(findingsIn('認知症の母が殴られている')).toEqual([
      { kind: 'sensitive', found: '認知症', from: 0, until: 3 },
      { kind: 'harm', found: '殴ら', from: 6, until: 8 },
    ]);
    expect(said('認知症カフェと虐待防止の研修')).toEqual([]);
  });
});

describe('findings', () => {
  it('[B-7] are given as they were typed and where, before all folding', () => {
    expect(findingsIn('𠮷①ﾔﾏﾀﾞさんと、８３\u200B歳')).toEqual([
      { kind: 'name', found: 'ﾔﾏﾀﾞさん', from: 3, until: 9, instead: 'Aさん' },
      { kind: 'age', found: '８３\u200B歳', from: 11, until: 15, instead: '80代' },
    ]);
    // か and its ゛ apart, as some keyboards send them.
    expect(said('わたなべさん'.normalize('NFD'))).toEqual([['name', 'わたなべさん'.normalize('NFD')]]);
  });

  it.each([
    ...['', ' ', '　', '😊', '特になし', 'Where can I put out the garbage?', 'gomi no hi ga wakaranai'],
    ...['きょうはおちゃかいにいってたのしかったですまたいきます', '\u202E文字', '<b>太字</b>', '=SUM(A1)'],
  ])('[B-4] [B-22] [B-39] nothing in: %j', (text) => {
    expect(said(text)).toEqual([]);
  });

  const lines = [...madeWith, ...heldOut].map((line) => readLine(line).text);
  const pieces = fc.constantFrom(
    ...lines,
    ...[
      '佐藤',
      '山田',
      'さん',
      'ちゃん',
      '様',
      'A',
      'Ｋ',
      '83',
      '歳',
      '三丁目',
      '12',
      '-',
      'の',
      '荘',
      '090',
      '1234',
    ],
    ...[
      '会長',
      '家',
      '小学校',
      '4年生',
      '\n',
      '、',
      ' ',
      '\u200B',
      'ﾞ',
      '𠮷',
      '〇',
      '代',
      '生まれ',
      '号',
      '棟',
      '番地',
    ],
  );

  it('[ACC-6] stand in order, overlap nowhere, and are the words of the text (seed 11)', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { kind, found, from, until } of findingsIn(text)) {
          if (kind === 'combination') continue;
          expect(from).toBeGreaterThanOrEqual(end);
          expect(until).toBeGreaterThan(from);
          expect(found).toBe(text.slice(from, until));
          end = until;
        }
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it('[ACC-6] once all is put otherwise, nothing that can be put otherwise is found any more (seed 12)', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), (parts) => {
        let text = parts.join('');
        // What is put in may stand beside what was left and be found together with it.
        for (let turn = 0; turn < 4; turn += 1) text = put(text);
        expect(put(text)).toBe(text);
      }),
      { numRuns: 400, seed: 12 },
    );
  });
});

describe('the time it takes', () => {
  it('[ACC-6] less than 2 ms for the words of a card', () => {
    const card =
      '三丁目の坂の上の佐藤さんのところのおばあちゃん、最近ゴミ出しがつらいって。ご主人は去年入院して、息子さんは遠くに住んでいる。民生委員さんが週一回声をかけている。';
    const times = Array.from({ length: 60 }, () => {
      const start = performance.now();
      findingsIn(card);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[30]).toBeLessThan(2);
  });

  it.each([
    ...[
      '一',
      '1',
      'の五',
      '3丁目1-',
      '090',
      'a@',
      '.a@b',
      '大谷さん',
      '佐藤',
      '10/',
      '園',
      'さん',
      'ちゃん',
      'あ',
      'カ',
    ],
    ...['小1', '認知症', '金を', 'A.', '〇', '-1', ' ', '屋号は', 'LINEID', '\u200B', 'ﾞ', '生年月日', '電話'],
  ])('[HOST-1] a text made long to keep the page busy: %j', (bit) => {
    const start = performance.now();
    findingsIn(bit.repeat(8000 / bit.length));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
