import { defineWords } from '../words/define-words.ts';

export const worksheetsWords = defineWords({
  ja: {
    bar: { shelf: '棚' },
    page: {
      'to-shelf': '棚にもどる',
      refused: 'この紙はひらけません',
      nothing: 'この紙には、まだ何もありません',
      'nothing-text': '棚にもどって、もう一度ひらいてください。',
      unknown: 'この様式は、まだひらけません',
      'unknown-text':
        '新しい版の寄り合いボードで作られた紙です。中身はそのまま残っています。管理者に更新をたのんでください。',
    },
  },
  'ja-easy': {
    bar: { shelf: '｜棚《たな》' },
    page: {
      'to-shelf': '｜棚《たな》に もどる',
      refused: 'この ｜紙《かみ》は ひらけません',
      nothing: 'この ｜紙《かみ》には、まだ ｜何《なに》も ありません',
      'nothing-text': '｜棚《たな》に もどって、もう ｜一度《いちど》 ひらいて ください。',
      unknown: 'この ｜様式《ようしき》は、まだ ひらけません',
      'unknown-text':
        '｜新《あたら》しい ｜版《はん》の ｜寄《よ》り｜合《あ》い ボードで ｜作《つく》られた ｜紙《かみ》です。｜中身《なかみ》は そのまま ｜残《のこ》って います。｜管理者《かんりしゃ》に ｜伝《つた》えて ください。',
    },
  },
});
