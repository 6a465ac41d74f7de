import { defineWords } from '../words/define-words.ts';

export const collaborationWords = defineWords({
  ja: {
    state: {
      loading: '開いています',
      offline: 'ひとりで編集中',
      'catching-up': '追いついています',
      live: '書きとめています',
      stored: '保存ずみ',
      'read-only': '見るだけ',
      refused: '開けません',
    },
    more: {
      offline: 'つながるまで、書いたものはこの画面にあります。画面を閉じずにお待ちください。',
    },
    tooLarge: '一度に足すには大きすぎたので、足す前にもどしました。いくつかに分けてください。',
    retry: 'つなぎなおす',
  },
  'ja-easy': {
    state: {
      loading: '｜開《ひら》いて います',
      offline: 'ひとりで ｜書《か》いて います',
      'catching-up': 'みんなに ｜追《お》いついて います',
      live: 'とって おいて います',
      stored: 'とって おきました',
      'read-only': '｜見《み》るだけ',
      refused: '｜開《ひら》けません',
    },
    more: {
      offline:
        'つながるまで、｜書《か》いた ものは この ｜画面《がめん》に あります。｜画面《がめん》を ｜閉《と》じないで ください。',
    },
    tooLarge: '｜大《おお》きすぎて ｜足《た》せません。いくつかに ｜分《わ》けて ください。',
    retry: 'もういちど つなぐ',
  },
});
