import type { Theme } from './theme.ts';

/** くらし. That what is written does not reach everybody is still without a 課題. */
export const dailyLife: Theme = {
  group: ['daily-life', 'くらし'],
  voices: [
    ['bulb', '電球が切れても、台に上がるのがこわい', '寄り合いで', 31],
    ['hedge', '庭木のことを、どこに頼めばいいのか分からない', '自治会の窓口で', 28],
    ['papers', 'ごみの出し方の紙が、むずかしくて読めなかった', '日本語教室で', 29],
    ['door', 'いらない物を買わされてから、戸を開けるのがこわい', '訪ねたとき', 28],
    ['night', '夜にぐあいが悪くなったら、だれに電話すればいいのか', '寄り合いで', 30],
  ],
  problems: [
    {
      key: 'small-jobs',
      text: 'ちょっとした用事を、頼める先が見つからない',
      wish: '「ちょっとお願い」と言える先が、だれにもある',
      side: 'individual',
      outOf: ['bulb', 'hedge', 'night'],
    },
    {
      key: 'unread',
      daysAgo: 10,
      text: '大事なお知らせが、読める形でとどいていない',
      wish: 'だれもが読めて、分からないことはたずねられる',
      side: 'community',
      outOf: ['papers', 'door', 'circular'],
    },
  ],
  issues: [
    {
      key: 'desk',
      text: '「ちょっとお願い」を受けて、できる人につなぐ窓口を開く',
      who: 'おたがいさまの会',
      withWhom: '地区社協・民生委員',
      response: 'new-service',
      approach: 'stay-with',
      outOf: ['small-jobs'],
    },
  ],
};
