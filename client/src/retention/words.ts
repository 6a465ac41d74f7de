import { defineWords } from '../words/define-words.ts';

/** What a sheet on the shelf says of how long it stands there (P19). */
export const retentionWords = defineWords({
  ja: {
    until: '{{day}}まで保存',
    soon: 'あと{{days}}日でしまいます',
    today: '今日までの保存です',
    longer: '保存の日をのばす',
    expired: '保存の日（{{day}}）がすぎて、しまいました。',
    'expired-hint': 'まだ要るものは、わけを書いてのばします。要らないものは、完全に消せます。',
    out: 'のばして取り出す',
    erase: '完全に消す',
    consents: '本人の同意',
  },
  'ja-easy': {
    until: '{{day}}まで おいて おきます',
    soon: 'あと {{days}}｜日《にち》で しまいます',
    today: '｜今日《きょう》まで おいて おきます',
    longer: '｜日《ひ》を のばす',
    expired: '｜日《ひ》（{{day}}）が すぎたので、しまいました。',
    'expired-hint':
      'まだ いる ｜紙《かみ》は、わけを ｜書《か》いて のばします。いらない ｜紙《かみ》は、すっかり けす ことが できます。',
    out: 'のばして ｜出《だ》す',
    erase: 'すっかり けす',
    consents: '｜本人《ほんにん》の 「いいです」',
  },
});
