import { defineWords } from '../words/define-words.ts';

export const textWords = defineWords({
  ja: {
    waiting: 'ほかの人の書きこみは、変換が終わると入ります。',
    full: '一枚に書けるのは{{limit}}文字までです。つづきは新しい紙にどうぞ。',
    rest: '入りきらなかった言葉（ここから写せます）',
  },
  'ja-easy': {
    waiting:
      'ほかの ｜人《ひと》の ｜書《か》いた ことばは、｜変換《へんかん》が ｜終《お》わると ｜入《はい》ります。',
    full: '｜一枚《いちまい》に {{limit}}｜文字《もじ》まで ｜書《か》けます。つづきは ｜新《あたら》しい ｜紙《かみ》に ｜書《か》いて ください。',
    rest: '｜入《はい》らなかった ことば（ここから ｜写《うつ》せます）',
  },
});
