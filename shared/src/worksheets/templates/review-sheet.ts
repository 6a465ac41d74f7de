import type { Template } from '../template.ts';

/** ふりかえりシート: 声と変化が先、人数は最後で任意 (domain.md §1.4, templates.json reviewSheet). */
export const reviewSheet: Template = {
  name: 'review-sheet',
  version: 1,
  title: { ja: 'ふりかえりシート', 'ja-easy': 'ふりかえり シート' },
  hint: {
    ja: '来た人の声と変化から、次に活かすことまで',
    'ja-easy': '｜来《き》た ｜人《ひと》の ｜声《こえ》から、｜次《つぎ》に ｜活《い》かす ことまで',
  },
  icon: 'sheet',
  paper: 'shared',
  remarks: ['remark'],
  sections: [
    {
      id: 'voices',
      title: { ja: '声と変化', 'ja-easy': '｜声《こえ》と かわった こと' },
      fields: [
        {
          id: 'voices',
          type: 'rich',
          label: {
            ja: '参加した人・利用した人の声と変化',
            'ja-easy': '｜来《き》た ｜人《ひと》の ｜声《こえ》',
          },
          required: true,
        },
      ],
    },
  ],
};
