import { type CaseNames, namesGiven } from '@yoriai/shared/case-review/case-names';
import { masked } from '@yoriai/shared/case-review/mask';
import { risksIn } from '@yoriai/shared/case-review/risks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCaseSheet } from './case-sheet.ts';

/** A case that has named nobody yet; its words speak of a map that has given A, B, C and AA. */
function namingOf(before: CaseNames = {}, taken: readonly string[] = []) {
  const names = namesGiven(before, taken, (word) => word);
  const naming = {
    aliases: ['A', 'B', 'C', 'AA'],
    alias: (letter: string) => names.person(`letter ${letter}`),
    person: (name: string) => names.person(`name ${name}`),
    place: names.place,
  };
  return { names, naming };
}
const inCase = (text: string): string => masked(text, namingOf().naming);

describe('words on their way into a case', () => {
  it.each([
    // Letters of the map, in the order in which the case meets them.
    ['Cさんの隣のＡさん', 'Aさんの隣のBさん'],
    ['C。Cは元気', 'A。Aは元気'],
    ['AAさんとC様', 'AさんとB様'],
    ['Kさんから電話', 'Aさんから電話'],
    // Names.
    ['民生委員の大谷さんと訪ねた', '民生委員のAさんと訪ねた'],
    ['民生委員大谷さんと、隣の森さん', '民生委員Aさんと、隣のBさん'],
    ['佐々木さんと長谷川花子さん', 'AさんとBさん'],
    ['さくらさんとサトウさん', 'AさんとBさん'],
    ['田中一郎様の様子', 'A様の様子'],
    ['佐藤が来た。遠藤会長と、また佐藤さん', 'Aが来た。B会長と、またAさん'],
    ['渡辺のばあちゃん', 'Aのばあちゃん'],
    ['大谷さん、また大谷さん、ＯＴＡＮＩ', 'Aさん、またAさん、ＯＴＡＮＩ'],
    // Facilities, schools, companies, groups: a kind and a letter of its own.
    ['今日はみどり病院へ行った', '今日は病院Aへ行った'],
    ['つばめ苑のデイサービスひまわり', '施設Aの施設B'],
    ['つばめ苑とのぞみ園、またつばめ苑', '施設Aと施設B、また施設A'],
    ['グループホームさくらに入居', '施設Aに入居'],
    ['つばめ野小学校の4年生', '学校Aの4年生'],
    ['株式会社青葉建設に勤めていた', '会社Aに勤めていた'],
    ['㈱青葉の社宅', '会社Aの社宅'],
    ['社会福祉法人みどり会', '団体A'],
    ['坂上自治会の会長', '自治会Aの会長'],
    ['坂の上サロンへ', 'サロンAへ'],
    ['コーポ青葉の203号室', '建物Aの〇号'],
    // Days as months, ages as bands, no place below 丁目, no way to reach anybody.
    ['10月14日（火）に', '10月に'],
    ['令和7年10月14日', '令和7年10月'],
    ['R7.10.14、2025-10-14、２０２５／１０／１４', '令和7年10月、2025年10月、2025年10月'],
    ['10/14に試した', '10月に試した'],
    ['83歳、八十三歳、5歳', '80代、80代、10代より下'],
    ['80代のまま', '80代のまま'],
    ['昭和12年5月3日生まれ', '〇年生まれ'],
    ['3丁目12-5 みどり荘101', '〇丁目 施設A〇号'],
    ['電話は０９０-1234-5678', '電話は（連絡先）'],
  ])('[AC-B] [B7] [P1] [P2] [P3] [P4] %s → %s', (told, neutral) => {
    expect(inCase(told)).toBe(neutral);
  });

  it.each([
    ...[
      '近くの総合病院',
      '診療所と薬局',
      '小学校・中学校',
      '地域包括支援センターの相談員さん',
      '介護タクシー',
    ],
    ...['息子さんは高校生', 'お父さん、奥さん、皆さん', '民生委員さんと会長さん、ヘルパーさん', 'おばあさん'],
    ...['たくさんの人が来て、ちゃんと話した', '来月の役員会', '別荘、公園、保育園の園長', '市民農園'],
    ...[
      'デイサービス利用を中止',
      '会社を辞めた',
      '老人クラブ',
      '同じ声が6件',
      '住民5人が手をあげた',
      'ビタミンA',
    ],
    ...['10月のはじめ', '週2回', '大きな病院', '新しい施設'],
  ])('[WS-5] are left as they are where they name nobody: %s', (words) => {
    expect(inCase(words)).toBe(words);
  });

  it('[WS-5] [B-15] give letters in the order of the case, after Z AA, and never one twice', () => {
    const { names, naming } = namingOf({}, ['A']);
    const letters = Array.from({ length: 27 }, (_, index) => naming.person(`人${index}`));
    expect([letters[0], letters[24], letters[25], letters[26]]).toEqual(['B', 'Z', 'AA', 'AB']);
    expect(new Set(letters).size).toBe(27);
    // Later, with what was kept: whoever had a letter keeps it.
    const later = namingOf(names.all());
    expect(later.naming.person('人24')).toBe('Z');
    // A was taken by somebody whom only the sheet knows; it is free again once nobody bears it there.
    expect(later.naming.person('だれか')).toBe('A');
    expect(namingOf(names.all(), ['A']).naming.person('だれか')).toBe('AC');
    expect(later.names.persons()).toContain('AA');
  });

  it('[AC-B] [B7] whatever is put together, only letters and general words are left', () => {
    const bits = fc.constantFrom(
      ...[
        'Cさん',
        'Ａ',
        '大谷さん',
        '佐藤様',
        'みどり病院',
        'つばめ苑',
        '小学校',
        '83歳',
        '80代',
        '昭和12年5月3日生まれ',
      ],
      ...[
        '10月14日',
        '10/14',
        '3丁目',
        '12-5',
        '101',
        '荘',
        '090-1234-5678',
        '株式会社',
        '青葉',
        'に',
        'の',
        '、',
        'は',
      ],
      ...['訪ねた', '\n', ' ', '病院A', '施設B', '会'],
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 8 }), (parts) => {
        const { naming, names } = namingOf();
        const words = masked(parts.join('、'), naming);
        const sheet = aCaseSheet({ texts: { summary: words } });
        expect(risksIn(sheet, names.persons())).toEqual([]);
      }),
      { numRuns: 1500, seed: 5 },
    );
  });

  it('[HOST-1] take no long time, however long they are', () => {
    for (const bit of ['一', '大谷さん', 'みどり病院', '10/', 'の五', '園', 'さん', '株式会社']) {
      const start = performance.now();
      inCase(bit.repeat(2000 / bit.length));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
