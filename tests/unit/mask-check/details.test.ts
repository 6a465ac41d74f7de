import { detailsIn, withoutDetails } from '@yoriai/shared/mask-check/details';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** The board these words come from has given A, B and AA. */
const aliases = ['A', 'B', 'AA'];

describe('words on their way to a wider audience', () => {
  it.each([
    // The alias of the board, however it is written.
    ['Aさんが心配', 'ある方が心配'],
    ['Ａさんと、Bさん', 'ある方と、ある方'],
    ['A様', 'ある方'],
    ['Aちゃんのおばあさん', 'ある方のおばあさん'],
    ['A さん', 'ある方'],
    ['aさん', 'ある方'],
    ['AAさんの隣', 'ある方の隣'],
    ['Aは、ひとりぐらし', 'ある方は、ひとりぐらし'],
    ['隣のA、向かいのB', '隣のある方、向かいのある方'],
    ['A\u200Bさん', 'ある方'],
    ['「A」の息子', '「ある方」の息子'],
    // A letter that somebody is called by, whoever gave it.
    ['Kさんも困っている', 'ある方も困っている'],
    // Ages, bands and years of birth.
    ['80代の女性', '〇代の女性'],
    ['８０代', '〇代'],
    ['八十代、九〇代', '〇代、〇代'],
    ['83歳', '〇歳'],
    ['八十三歳', '〇歳'],
    ['５才の子', '〇歳の子'],
    ['8さいの子', '〇歳の子'],
    ['100歳のお祝い', '〇歳のお祝い'],
    ['８\u{E0100}０代', '〇代'],
    ['80過ぎの夫婦', '〇歳すぎの夫婦'],
    ['昭和12年5月生まれ', '〇年生まれ'],
    ['S12年生まれ', '〇年生まれ'],
    // Places below the area.
    ['三丁目の坂', '〇丁目の坂'],
    ['３丁目', '〇丁目'],
    ['3丁目12-5のあたり', '〇丁目のあたり'],
    ['三丁目十二の五', '〇丁目'],
    ['3丁目12番地の5', '〇丁目'],
    ['３丁目１２番５号', '〇丁目'],
    ['3丁目12に住む', '〇丁目に住む'],
    ['4ちょうめ', '〇丁目'],
    ['12番地', '〇番地'],
    ['十二番地の五', '〇番地'],
    ['5番7号', '〇番地'],
    ['203号室', '〇号'],
    ['2号棟の人', '〇号の人'],
    ['みどり荘101', 'みどり荘〇号'],
    ['C棟', '〇棟'],
    ['若葉町3-12', '若葉町〇番地'],
    ['1-12-5', '〇番地'],
    ['三丁目5組', '〇丁目〇組'],
    // Where somebody can be reached.
    ['電話は090-1234-5678', '電話は（連絡先）'],
    ['０９０１２３４５６７８', '（連絡先）'],
    ['(045)000-0000', '（連絡先）'],
    ['abc@example.jp へ', '（連絡先） へ'],
    // Several at once.
    ['三丁目のAさん（80代）、83歳の夫と', '〇丁目のある方（〇代）、〇歳の夫と'],
  ])('[CNV-5] [P10] %s → %s', (told, neutral) => {
    expect(withoutDetails(told, aliases)).toBe(neutral);
    expect(detailsIn(told, aliases).length).toBeGreaterThan(0);
  });

  it.each([
    ...['A4の紙', 'Aコース', 'A班とB班', 'ビタミンA', 'PTA', 'NPO法人', 'Q&A', 'SOSネットワーク'],
    ...['1980年代', '十代目', '三世代', '次の代へ', '天才', '一切ない', '3歳児健診', '年に80回'],
    ...['台風5号', '第2号', '国道16号', '5号車', '広報5号', '3人、5世帯', '10-12時', '10時過ぎの散歩'],
    ...['2026-04-01', '4/1', '0円', '一丁前', '〇代', '〇歳', '〇丁目', 'ある方', '〇番地'],
    ...['バスが来ない', '郵便受けがたまっている', '坂の上', '公園のそば'],
  ])('[CNV-5] tells of nobody: %s', (words) => {
    expect(detailsIn(words, aliases)).toEqual([]);
    expect(withoutDetails(words, aliases)).toBe(words);
  });

  it('[CNV-5] an alias that the board has not given is a letter like any other', () => {
    expect(detailsIn('Cは、別のこと', aliases)).toEqual([]);
    expect(detailsIn('Aは', ['<img>', '', 'a', 'A|.*'])).toEqual([]);
  });

  it('[CNV-5] says what was found, as it was written and where', () => {
    expect(detailsIn('𠮷野のＡさん、八十代', aliases)).toEqual([
      { what: 'alias', found: 'Ａさん', from: 4, until: 7, instead: 'ある方' },
      { what: 'age', found: '八十代', from: 8, until: 11, instead: '〇代' },
    ]);
  });

  it('[CNV-5] [P10] whatever is put together, nothing is found in the neutral words any more', () => {
    const bits = fc.constantFrom(
      ...[
        'A',
        'Ａ',
        'AA',
        'B',
        'さん',
        '様',
        '80',
        '八十',
        '代',
        '歳',
        '三',
        '丁目',
        '番地',
        '号',
        '棟',
        '組',
      ],
      ...[
        '12',
        '-',
        'の',
        '5',
        '町',
        '荘',
        '〇',
        '〇丁目',
        'ある方',
        '090',
        '1234',
        '@',
        'x.jp',
        '\u200B',
        '年',
      ],
      ...['生まれ', '過ぎ', 'は', ' ', '\n'],
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
        expect(detailsIn(withoutDetails(parts.join(''), aliases), aliases)).toEqual([]);
      }),
      { numRuns: 3000, seed: 3 },
    );
  });

  it('[CNV-5] [HOST-1] takes no long time over the longest words', () => {
    for (const bit of ['一', '1', 'の五', '3丁目1-', '090', 'a@', '.a@b', 'みどり荘1']) {
      const start = performance.now();
      withoutDetails(bit.repeat(4000 / bit.length), aliases);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
