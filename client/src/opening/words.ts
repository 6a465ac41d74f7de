import { defineWords } from '../words/define-words.ts';

/** The signs that say to whom a paper is opened: they stand on the shelf and in the bar of every paper. */
export const openingWords = defineWords({
  ja: {
    label: '見せる相手',
    is: { staff: '職員だけ', partners: '関係者まで', residents: '住民まで', invited: '招いた人まで' },
    asked: 'ひろげる確認待ち',
    closed: 'この紙は、いまは見られません',
    'closed-text':
      '見せる相手が変わったか、招かれた日が過ぎました。続きが入り用なときは、地区の担当の方に声をかけてください。',
  },
  'ja-easy': {
    label: '｜見《み》せる ｜人《ひと》',
    is: {
      staff: '｜職員《しょくいん》だけ',
      partners: '｜関係者《かんけいしゃ》まで',
      residents: '｜住民《じゅうみん》まで',
      invited: 'よんだ ｜人《ひと》まで',
    },
    asked: '｜確認《かくにん》を まって います',
    closed: 'この ｜紙《かみ》は、いまは ｜見《み》られません',
    'closed-text':
      '｜見《み》せる ｜人《ひと》が かわったか、｜見《み》られる ｜日《ひ》が おわりました。｜見《み》たい ときは、｜地区《ちく》の ｜係《かかり》の ｜人《ひと》に ｜言《い》って ください。',
  },
});
