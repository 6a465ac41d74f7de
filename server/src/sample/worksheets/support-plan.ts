import { fiscalYearOf } from '@yoriai/shared/writing/fiscal-year';
import type { SamplePlaces } from './sample-places.ts';
import { paragraphs, type SampleRow, type SampleWorksheet } from './sample-worksheet.ts';

/** What the plan says of an activity beyond its card: 社協の役割, 資源 and the steps it is in. */
const activities: readonly (readonly [
  card: string,
  role: string,
  resources: string,
  step: readonly string[],
])[] = [
  [
    'quiet-tuesday',
    '場の用意と、来られなくなった人への声かけ',
    '会館の和室、老人クラブ、おたがいさまの会の車',
    ['s3', 's6'],
  ],
  ['benches', '商店会と自治会の間をつなぐ', '三軒の店先、公園わき', ['s2', 's3']],
  ['carry', '中学校とおたがいさまの会を引き合わせる', '同じ方へ帰る人', ['s2']],
  ['van', '来てほしい日を聞き取り、自治会に伝える', '移動販売の車', ['s1', 's2']],
  ['kitchen', '台所係の相談にのり、お便りの配り先をふやす', '会館の台所、商店会の野菜', ['s4', 's6']],
  ['request-book', '受けた用事を一緒にふりかえる', 'おたがいさまの会、民生委員', ['s3']],
  ['elders-day', '実行委員会の手伝い', '会館の大広間', ['s8']],
];

/** 地域支援計画 in draft: its sentences stand on the boards, each row bears its source (WS-7, C1). */
export const supportPlanSample = ({ day, card, refer }: SamplePlaces): SampleWorksheet => {
  const taken = (board: string, key: string, columns: readonly string[] = []): SampleRow => {
    const fields = card(board, key);
    const beside = columns.flatMap((name): [string, string][] => {
      const text = fields[name];
      return typeof text === 'string' ? [[name, text]] : [];
    });
    return {
      texts: { text: card(board, key).text, ...Object.fromEntries(beside) },
      source: refer(board, key),
    };
  };
  const nextYear = fiscalYearOf(day(0)) + 1;
  const issues = ['quiet-day', 'carry-home', 'share-ride', 'desk', 'holiday-kitchen'];
  const goals = ['talk', 'errands', 'holidays', 'ask'];
  return {
    template: 'support-plan',
    title: 'つばめ野の支援計画（案）',
    values: { period: { from: `${nextYear}-04-01`, to: `${nextYear + 3}-03-31` } },
    rich: {
      view: paragraphs(
        '一年めは、坂の上の四軒が声をかけ合えるようになることだけでよい。数を追わない。',
        '自治会には役をふやさない形で入ってもらう。',
      ),
    },
    rows: {
      parents: [
        { texts: { text: '木ノ葉区 地域福祉活動計画 「顔の見えるつながり」' } },
        { texts: { text: 'つばめ野 地区別計画 「坂のまちで暮らしつづける」' } },
      ],
      ideals: [taken('model', 'ideal')],
      issues: issues.map((key) => taken('needs', key, ['who', 'withWhom'])),
      goals: goals.map((key) => taken('model', key, ['indicator', 'now', 'target'])),
      activities: activities.map(([key, role, resources, step]) => {
        const row = taken('model', key, ['who', 'withWhom', 'when', 'where']);
        return { ...row, texts: { ...row.texts, role, resources }, values: { step } };
      }),
      monitoring: [
        { texts: { when: '毎月の月例検証', what: '静かに話す火曜日に、はじめて来た人の声' } },
        { texts: { when: '半期ごと', what: '四軒の間柄の変わり目を、記録から読み返す' } },
        { texts: { when: '年度末', what: 'くらしのアンケートで、話す人・頼める先を確かめる' } },
      ],
    },
    by: '地区担当',
    createdDaysAgo: 13,
    editedDaysAgo: 2,
  };
};
