import { defineWords } from '../../words/define-words.ts';

/** Words of the river on the shelf (AREA-4). */
export const riverWords = defineWords({
  ja: {
    title: '気づきからふりかえりまでの流れ',
    dry: 'ここに、気づきから取り組みまでの流れが出ます。まず一つ、気になったことを紙に書いてみませんか。',
    fresh: '今週 +{{count}}',
    unit: '件',
    stage: {
      notice: '気づき',
      problem: '問題',
      issue: '課題',
      ideal: '理想像',
      goal: '目標',
      activity: '取り組み',
      review: 'ふりかえり',
    },
    loose: {
      'person-without-line': '気になる人 {{count}}人に、つながりの線がありません',
      'notice-not-talked-about': '気づき {{count}}件が、まだ話されていません',
      'problem-without-issue': '問題 {{count}}件が、課題になっていません',
      'issue-without-activity': '課題 {{count}}件に取り組みがありません',
      'goal-without-indicator': '目標 {{count}}件に指標がありません',
      'goal-without-activity': '目標 {{count}}件に取り組みがありません',
      'activity-without-issue': '取り組み {{count}}件に、もとの課題がありません',
    },
  },
  'ja-easy': {
    title: '｜気《き》づきから ふりかえりまでの ながれ',
    dry: 'ここに ｜気《き》づきから やる ことまでの ながれが ｜出《で》ます。まず 1つ ｜気《き》になった ことを ｜紙《かみ》に ｜書《か》いて みましょう。',
    fresh: 'この｜週《しゅう》 +{{count}}',
    unit: 'こ',
    stage: {
      notice: '｜気《き》づき',
      problem: '｜問題《もんだい》',
      issue: '｜課題《かだい》',
      ideal: 'めざす すがた',
      goal: '｜目標《もくひょう》',
      activity: 'やる こと',
      review: 'ふりかえり',
    },
    loose: {
      'person-without-line':
        '｜気《き》になる ｜人《ひと》 {{count}}｜人《にん》に ｜線《せん》が ありません',
      'notice-not-talked-about': '｜気《き》づき {{count}}こを まだ ｜話《はな》して いません',
      'problem-without-issue': '｜問題《もんだい》 {{count}}こが ｜課題《かだい》に なって いません',
      'issue-without-activity': '｜課題《かだい》 {{count}}こに やる ことが ありません',
      'goal-without-indicator': '｜目標《もくひょう》 {{count}}こに はかる ものが ありません',
      'goal-without-activity': '｜目標《もくひょう》 {{count}}こに やる ことが ありません',
      'activity-without-issue': 'やる こと {{count}}こに もとの ｜課題《かだい》が ありません',
    },
  },
});
