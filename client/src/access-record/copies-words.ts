import { defineWords } from '../words/define-words.ts';

/** Words of what leaves the house with a number (P18). */
export const copiesWords = defineWords({
  ja: {
    'not-yet':
      'この紙は、画面の「刷る」ボタンから刷ってください。通し番号と日と名前が入ります。（この1枚には何も刷られていません）',
    'will-bear': '刷った紙と絵には、通し番号・日・あなたの名前が入り、記録に残ります。',
  },
  'ja-easy': {
    'not-yet':
      '｜画面《がめん》の「｜刷《す》る」ボタンを ｜押《お》して ください。｜番号《ばんごう》と ｜日《ひ》と ｜名前《なまえ》が ｜入《はい》ります。（この ｜紙《かみ》には、まだ ｜何《なに》も ありません）',
    'will-bear':
      '｜紙《かみ》と ｜絵《え》に ｜番号《ばんごう》と ｜日《ひ》と あなたの ｜名前《なまえ》が ｜入《はい》ります。｜記録《きろく》にも ｜残《のこ》ります。',
  },
});
