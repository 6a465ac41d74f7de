import { defineWords } from '../../words/define-words.ts';

export const worksheetPrintWords = defineWords({
  ja: {
    print: '刷る',
    now: '刷る',
    back: '書くところへもどる',
    internal: '所感も入れる（職員の手元だけに）',
    caution: '{{form}}は取扱注意の紙です。配った枚数をおぼえておき、終わったら回収してください。',
    mark: '取扱注意・回収',
    'with-internal': '職員の所感をふくみます',
    area: '地区　{{area}}',
    kept: 'ファイルにしました。',
    stop: 'やめる',
    as: { docx: 'Wordのファイルにする', xlsx: 'Excelのファイルにする', md: '文字だけのファイルにする' },
  },
  'ja-easy': {
    print: '｜刷《す》る',
    now: '｜刷《す》る',
    back: '｜書《か》く ところへ もどる',
    internal: '｜所感《しょかん》も ｜入《い》れる（｜職員《しょくいん》だけ）',
    caution:
      '{{form}}は、｜取《と》り｜扱《あつか》いに ｜注意《ちゅうい》する ｜紙《かみ》です。｜配《くば》った ｜数《かず》を ｜覚《おぼ》えて、｜終《お》わったら ｜集《あつ》めて ください。',
    mark: '｜取扱《とりあつか》い ｜注意《ちゅうい》・｜回収《かいしゅう》',
    'with-internal': '｜職員《しょくいん》の ｜所感《しょかん》が ｜入《はい》って います',
    area: '｜地区《ちく》　{{area}}',
    kept: 'ファイルに しました。',
    stop: 'やめる',
    as: {
      docx: 'Wordの ファイルに する',
      xlsx: 'Excelの ファイルに する',
      md: '｜文字《もじ》だけの ファイルに する',
    },
  },
});
