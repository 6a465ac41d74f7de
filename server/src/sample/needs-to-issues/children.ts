import type { Theme } from './theme.ts';

/** こども. */
export const children: Theme = {
  group: ['children', 'こども'],
  voices: [
    ['baby', '赤ちゃんを連れて行ける所が、歩ける近さにない', '子育てひろばで', 31],
    ['supper', '子どもだけで夕ごはんを食べている家がある', '食堂の台所で', 26],
    ['sick-day', '親が熱を出した日に、少しだけ見てくれる人がほしい', '子育てひろばで', 31],
    ['long-holiday', '長い休みの昼は、行く所がないんだって', '見守りの朝に', 26],
    ['waiting', '図書室の前で、五時まで待っている子がいる', '下校のとき', 25],
  ],
  problems: [
    {
      key: 'alone-at-home',
      text: '子どもがひとりで過ごす時間が、長くなっている',
      wish: '顔を知った大人のいる場所が、歩いて行ける所にある',
      side: 'both',
      outOf: ['baby', 'supper', 'sick-day', 'long-holiday', 'waiting'],
    },
  ],
  issues: [
    {
      key: 'holiday-kitchen',
      text: '食堂の台所を、長い休みの昼にも開く',
      who: '子ども食堂の台所係',
      withWhom: '主任児童委員・小学校',
      response: 'existing-activity',
      approach: 'solve',
      outOf: ['alone-at-home'],
    },
  ],
};
