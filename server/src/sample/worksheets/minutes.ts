import type { SamplePlaces } from './sample-places.ts';
import { paragraphs, type SampleRow, type SampleWorksheet } from './sample-worksheet.ts';

const attendance: readonly (readonly [role: string, present: number, absent: number])[] = [
  ['住民', 8, 2],
  ['民生委員・児童委員', 2, 0],
  ['自治会', 2, 1],
  ['商店会', 1, 0],
  ['おたがいさまの会', 1, 0],
  ['地域ケアプラザ', 1, 0],
];

/** 議事録 of the third meeting, as the 話し合いボード has it: roles and numbers, no names (P15). */
export const minutesSample = ({ day, card }: SamplePlaces): SampleWorksheet => {
  const said = (key: string): string => card('talk', key).text;
  const rowsOf = (...keys: readonly string[]): readonly SampleRow[] =>
    keys.map((key) => ({ texts: { text: said(key) } }));
  return {
    template: 'minutes',
    title: '三回目の寄り合い 議事録',
    texts: {
      meeting: '三回目の寄り合い 気づきから',
      place: 'つばめ野会館 和室',
      nextTheme: '回覧板のまわし方と、乗り合わせの車のこと',
      contact: '木ノ葉区社協 つばめ野地区の担当',
    },
    values: {
      date: day(11),
      time: { from: '18:30', to: '20:30' },
      nextDate: day(-17),
      nextTime: '18:30',
      reportTo: ['district', 'officers'],
    },
    rich: {
      themes: paragraphs(
        '留守がちの家がつづく所で、お知らせが止まりやすい。班ごとに様子がちがう。',
        '座って待てる所があると、立ち話がふえる。店先を少しだけ貸してもらえないか。',
        '同じようすの方が、ほかの店でもいるらしい。さりげなく見ていてもらう。',
      ),
    },
    rows: {
      attendance: attendance.map(([role, present, absent]) => ({
        texts: { role },
        values: { present: { number: present }, absent: { number: absent } },
      })),
      needs: rowsOf('circular', 'bench', 'same-things'),
      issues: [{ texts: { text: 'お知らせが読める形でとどくようにする', who: '次回に話す' } }],
      offers: [
        { texts: { text: said('borrow'), who: '商店会' } },
        { texts: { text: said('welcome'), who: '次回に話す' } },
      ],
      decisions: rowsOf('stools', 'shop-eyes', 'invite'),
      takeHome: [
        { texts: { group: '自治会の班長会', text: said('home-circular'), until: '次の寄り合い' } },
        { texts: { group: 'おたがいさまの会', text: said('home-drivers'), until: '来月の定例会' } },
      ],
      notices: [{ texts: { text: '健康相談会は来月の第2木曜、会館の大広間で' } }],
    },
    by: '地区担当',
    createdDaysAgo: 11,
    editedDaysAgo: 10,
  };
};
