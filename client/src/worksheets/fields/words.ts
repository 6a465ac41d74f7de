import { defineWords } from '../../words/define-words.ts';

/** Words of the fields of every worksheet. What a field asks for stands in its template. */
export const sheetFieldsWords = defineWords({
  ja: {
    sign: {
      required: 'かならず',
      before: 'する前に書く',
      after: 'した後に書く',
      internal: '職員だけの所感',
    },
    text: {
      empty: 'ここに書く',
      guide: '{{n}}字（めやす {{guide}}字）',
      beyond: '{{n}}字。めやすの{{guide}}字をこえました。このまま書けます。',
    },
    rich: { write: '書く・直す' },
    written: { rewrite: '書きなおす' },
    choice: { unset: '（まだ）', choose: 'えらぶ', fewer: 'たたむ' },
    date: {
      example: '例：R8.4.1、4/1',
      'example-month': '例：R8.4、4月',
      from: '{{name}} はじめ',
      to: '{{name}} おわり',
      until: 'から',
      'begin-first': 'はじめの日を先に書いてください。「令和8年4月1日」のように。',
      'end-before-start': 'おわりの日が、はじめの日より前になっています。どちらかを直してください。',
    },
    time: { example: '例：13:30', 'example-range': '例：13:30–15:00', 'next-day': '次の日の' },
    number: {
      example: '例：約300',
      about: '約',
      'one-only': 'ここには数を一つだけ書いてください。「213」のように。全体の数は、分母のところに書きます。',
    },
    priority: {
      double: '◎ とくに重点',
      single: '○ 重点',
      example: '例：1',
      mixed: 'この紙は数字で順番をつけています。「1」「2」のように書いてください。◎○は混ぜられません。',
      'not-a-rank': '順番は「1」「2」のように、数字だけで書いてください。',
      alike: '同じ順番がほかに{{n}}つあります。このままでかまいません。',
      'other-marks':
        'ここには前に書いた「{{value}}」が残っています。いまは◎○で書く紙です。◎か○をえらぶと入れかわります。',
      'other-numbers':
        'ここには前に書いた「{{value}}」が残っています。いまは数字で書く紙です。数字を書くと入れかわります。',
    },
    reference: {
      pick: '地区の紙からえらぶ',
      other: 'ほかのにかえる',
      remove: '「{{words}}」をはずす',
      'look-for': 'ことばでさがす',
      boards: 'ボード',
      worksheets: 'シート',
      none: '見つかりませんでした。ことばを短くしてみてください。',
      pending: 'さがしています',
      more: 'ほかに{{n}}件あります。ことばでしぼってください。',
    },
    snapshot: {
      none: 'まだ写していません。',
      label: '関係図。横に動かして見られます',
      taken: '{{when}}に写したものです。元の図が変わっても、ここは変わりません。',
      line: '{{from}} と {{to}}：{{quality}} {{kind}} ',
    },
  },
  'ja-easy': {
    sign: {
      required: 'かならず',
      before: 'する まえに ｜書《か》く',
      after: 'した あとに ｜書《か》く',
      internal: '｜職員《しょくいん》だけの ｜所感《しょかん》',
    },
    text: {
      empty: 'ここに ｜書《か》く',
      guide: '{{n}}｜字《じ》（めやす {{guide}}｜字《じ》）',
      beyond: '{{n}}｜字《じ》。めやすの {{guide}}｜字《じ》を こえました。このまま ｜書《か》けます。',
    },
    rich: { write: '｜書《か》く・｜直《なお》す' },
    written: { rewrite: '｜書《か》きなおす' },
    choice: { unset: '（まだ）', choose: 'えらぶ', fewer: 'とじる' },
    date: {
      example: '｜例《れい》：R8.4.1、4/1',
      'example-month': '｜例《れい》：R8.4',
      from: '{{name}} はじめ',
      to: '{{name}} おわり',
      until: 'から',
      'begin-first': 'はじめの ｜日《ひ》を ｜先《さき》に ｜書《か》いて ください。「2026/4/1」のように。',
      'end-before-start':
        'おわりの ｜日《ひ》が はじめの ｜日《ひ》より ｜前《まえ》です。どちらかを ｜直《なお》して ください。',
    },
    time: {
      example: '｜例《れい》：13:30',
      'example-range': '｜例《れい》：13:30–15:00',
      'next-day': '｜次《つぎ》の ｜日《ひ》の',
    },
    number: {
      example: '｜例《れい》：｜約《やく》300',
      about: '｜約《やく》',
      'one-only':
        '｜数《かず》は ｜一《ひと》つだけ ｜書《か》いて ください。「213」のように。｜全体《ぜんたい》の ｜数《かず》は ｜分母《ぶんぼ》に ｜書《か》きます。',
    },
    priority: {
      double: '◎ とても ｜大事《だいじ》',
      single: '○ ｜大事《だいじ》',
      example: '｜例《れい》：1',
      mixed:
        'この ｜紙《かみ》は ｜数字《すうじ》で ｜書《か》きます。「1」「2」のように ｜書《か》いて ください。',
      'not-a-rank': '「1」「2」のように、｜数字《すうじ》だけで ｜書《か》いて ください。',
      alike: '｜同《おな》じ ｜順番《じゅんばん》が ほかに {{n}}つ あります。このままで いいです。',
      'other-marks':
        '｜前《まえ》に ｜書《か》いた「{{value}}」が あります。いまは ◎と ○で ｜書《か》きます。えらぶと かわります。',
      'other-numbers':
        '｜前《まえ》に ｜書《か》いた「{{value}}」が あります。いまは ｜数字《すうじ》で ｜書《か》きます。｜書《か》くと かわります。',
    },
    reference: {
      pick: '｜地区《ちく》の ｜紙《かみ》から えらぶ',
      other: 'ほかのに かえる',
      remove: '「{{words}}」を はずす',
      'look-for': 'ことばで さがす',
      boards: 'ボード',
      worksheets: 'シート',
      none: '｜見《み》つかりません。ことばを ｜短《みじか》く して ください。',
      pending: 'さがして います',
      more: 'ほかに {{n}}｜件《けん》 あります。ことばで さがして ください。',
    },
    snapshot: {
      none: 'まだ ｜写《うつ》して いません。',
      label: '｜関係図《かんけいず》。｜横《よこ》に ｜動《うご》かして ｜見《み》られます',
      taken: '{{when}}に ｜写《うつ》しました。｜元《もと》の ｜図《ず》が かわっても ここは かわりません。',
      line: '{{from}} と {{to}}：{{quality}} {{kind}} ',
    },
  },
});
