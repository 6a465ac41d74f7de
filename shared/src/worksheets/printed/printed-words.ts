import type { RemarkKind } from '../template.ts';
import type { Wording } from '../wording.ts';

/** What stands on every printed or exported worksheet beside the words of its template. */
export const printedWords = {
  caution: { ja: '取扱注意', 'ja-easy': '｜取扱《とりあつか》い ｜注意《ちゅうい》' },
  withInternal: {
    ja: '職員の所感をふくみます',
    'ja-easy': '｜職員《しょくいん》の ｜所感《しょかん》を ふくみます',
  },
  unconfirmed: {
    ja: '匿名化確認は、まだです',
    'ja-easy': '｜名前《なまえ》の ｜確認《かくにん》は まだです',
  },
  ground: { ja: '根拠', 'ja-easy': '｜根拠《こんきょ》' },
  'ground-ordinary': {
    ja: '通常（匿名のみ）',
    'ja-easy': 'ふつう（｜名前《なまえ》は ｜出《だ》しません）',
  },
  'ground-support-meeting': { ja: '支援会議', 'ja-easy': '｜支援会議《しえんかいぎ》' },
  'ground-consent': {
    ja: '本人同意あり',
    'ja-easy': '｜本人《ほんにん》が 「いいです」と ｜言《い》いました',
  },
  area: { ja: '地区', 'ja-easy': '｜地区《ちく》' },
  printedOn: { ja: '出した日', 'ja-easy': '｜出《だ》した ｜日《ひ》' },
  number: { ja: 'NO.', 'ja-easy': 'NO.' },
  remarks: { ja: '付せん', 'ja-easy': '｜付《ふ》せん' },
  remark: { ja: 'ひとこと', 'ja-easy': 'ひとこと' },
  question: { ja: '質問', 'ja-easy': '｜質問《しつもん》' },
  fact: { ja: '事実', 'ja-easy': '｜事実《じじつ》' },
  opinion: { ja: '意見', 'ja-easy': '｜意見《いけん》' },
  answer: { ja: '答え', 'ja-easy': '｜答《こた》え' },
  about: { ja: '約', 'ja-easy': '｜約《やく》' },
  from: { ja: 'から', 'ja-easy': 'から' },
  nextDay: { ja: '翌日', 'ja-easy': '｜次《つぎ》の ｜日《ひ》' },
  yes: { ja: '☑', 'ja-easy': '☑' },
  no: { ja: '☐', 'ja-easy': '☐' },
} as const satisfies Record<string, Wording>;

export const remarkName = (kind: RemarkKind): Wording => printedWords[kind];
