import { defineWords } from '../words/define-words.ts';

/** Words of the page around every board. */
export const boardsWords = defineWords({
  ja: {
    view: { map: '図', list: '一覧' },
    layer: { all: 'みんなの層', staff: '職員の層も', 'all-short': 'みんな', 'staff-short': '職員も' },
    bar: {
      shelf: '棚',
      here: 'いまここにいる人：{{names}}',
      view: '見かた',
      layer: '見る層',
    },
    address: {
      gone: 'さがしていたカードは、この紙にありません。しまわれたか、消えたのかもしれません。',
      away: 'さがしていたカードは、しまってあります。ここから取り出せます。',
      asked: '印のついたカード {{n}}枚',
      done: '印を消す',
    },
    lit: {
      counted: '数えたカード',
      'person-without-line': 'つながりの線がありません',
      'notice-not-talked-about': 'まだ話されていません',
      'problem-without-issue': '課題になっていません',
      'issue-without-activity': '取り組みがありません',
      'goal-without-indicator': '指標がありません',
      'goal-without-activity': '取り組みがありません',
      'activity-without-issue': 'もとの課題がありません',
    },
    problem: {
      'left-out': '読めない紙片が{{n}}枚あります。消えてはいません。管理の方に知らせてください。',
      newer: '新しい版で書かれた紙です。読むことはできますが、ここからは書きかえられません。',
    },
  },
  'ja-easy': {
    view: { map: '｜図《ず》', list: 'リスト' },
    layer: {
      all: 'みんなが ｜見《み》る',
      staff: '｜職員《しょくいん》も',
      'all-short': 'みんな',
      'staff-short': '｜職員《しょくいん》も',
    },
    bar: {
      shelf: 'たな',
      here: 'いま いる ｜人《ひと》：{{names}}',
      view: '｜見《み》かた',
      layer: 'だれが ｜見《み》るか',
    },
    address: {
      gone: 'さがして いた カードは ここに ありません。しまって あるかも しれません。',
      away: 'さがして いた カードは しまって あります。ここから ｜出《だ》せます。',
      asked: 'しるしの ある カード {{n}}まい',
      done: 'しるしを ｜消《け》す',
    },
    lit: {
      counted: 'かぞえた カード',
      'person-without-line': '｜線《せん》が ありません',
      'notice-not-talked-about': 'まだ ｜話《はな》して いません',
      'problem-without-issue': '｜課題《かだい》に なって いません',
      'issue-without-activity': 'やる ことが ありません',
      'goal-without-indicator': 'はかる ものが ありません',
      'goal-without-activity': 'やる ことが ありません',
      'activity-without-issue': 'もとの ｜課題《かだい》が ありません',
    },
    problem: {
      'left-out':
        '｜読《よ》めない カードが {{n}}まい あります。きえて いません。｜係《かかり》の ｜人《ひと》に ｜言《い》って ください。',
      newer: '｜新《あたら》しい ｜紙《かみ》です。｜読《よ》めます。ここからは ｜書《か》けません。',
    },
  },
});
