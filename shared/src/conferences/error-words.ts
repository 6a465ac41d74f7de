/** What a person in a case conference reads when something does not go. */
export const conferenceErrorWords = {
  ja: {
    'place-held':
      'いまは、ここに書けるのは決まった人だけです。書いた文は残してあります。写しておいて、書ける時間になったら入れてください。',
    'conference-under-way': 'この紙の検討会は、もう用意されています。開きなおして、そちらを使ってください。',
    'conference-needs-presenter': '報告者がまだ決まっていません。先に報告者をえらんでください。',
    'conference-needs-check':
      '名前が残っていないか、別の職員がまだ確かめていません。「匿名化の確認」がすんでから、はじめてください。',
    'conference-link-over':
      'この入り口は終わっています。声をかけてくれた職員の方に、新しいものをたのんでください。',
  },
  'ja-easy': {
    'place-held':
      'いまは ここに ｜書《か》けません。｜書《か》いた ｜文《ぶん》は のこって います。あとで ｜入《い》れて ください。',
    'conference-under-way':
      'この ｜紙《かみ》の ｜会《かい》は もう あります。｜開《ひら》きなおして ください。',
    'conference-needs-presenter': '｜話《はな》す ｜人《ひと》を ｜先《さき》に ｜決《き》めて ください。',
    'conference-needs-check':
      'ほかの ｜人《ひと》が まだ ｜確《たし》かめて いません。｜確《たし》かめてから はじめて ください。',
    'conference-link-over':
      'この ｜入《い》り｜口《ぐち》は おわりました。｜職員《しょくいん》に ｜新《あたら》しい ものを たのんで ください。',
  },
} as const;
