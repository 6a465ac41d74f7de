import { defineWords } from '../words/define-words.ts';

export const peopleWords = defineWords({
  ja: {
    email: 'メールアドレス',
    password: 'パスワード',
    faults: {
      organization: '団体の名前を、80文字までで書いてください。',
      name: 'お名前を、40文字までで書いてください。',
      email: 'メールアドレスを「sakura@example.jp」のように書いてください。',
      password: 'パスワードは10文字以上で決めてください。',
      passwordEmpty: 'パスワードを書いてください。',
    },
    signIn: {
      title: '入る',
      who: '職員・関係機関の方',
      act: '入る',
      again: 'もういちど入ってください',
      againText: 'しばらく間があいたので、入りなおしをお願いします。書いたものはこの画面に残っています。',
    },
    setUp: {
      title: 'はじめの用意',
      lead: '団体と、はじめに使う人を決めます。1分ほどで終わります。',
      organization: '団体の名前',
      organizationHint: '「木ノ葉区社会福祉協議会」のように',
      name: 'あなたの名前',
      nameHint: '紙の上で、ほかの人に見えます',
      emailHint: '入るときに使います。メールは送りません',
      passwordHint: '10文字以上。好きな言葉をいくつか並べると、覚えやすく破られにくくなります',
      act: 'この内容ではじめる',
      doneTitle: '用意はすんでいます',
      doneText: 'この案内はもう使われました。はじめの画面から入ってください。',
      toSignIn: '入る画面へ',
      noLinkTitle: 'はじめの用意がまだです',
      noLinkText:
        '寄り合いボードを動かした画面に、用意のための案内が一行出ています。その案内を開くと、ここから始められます。',
    },
    account: {
      menu: '{{name}}さん',
      leave: '出る',
      leaveEverywhere: 'すべての端末から出る',
    },
  },
  'ja-easy': {
    email: 'メールアドレス',
    password: 'パスワード',
    faults: {
      organization: 'グループの ｜名前《なまえ》を ｜書《か》いて ください。80｜文字《もじ》までです。',
      name: '｜名前《なまえ》を ｜書《か》いて ください。40｜文字《もじ》までです。',
      email: 'メールアドレスを 「sakura@example.jp」の ように ｜書《か》いて ください。',
      password: 'パスワードは 10｜文字《もじ》より ｜長《なが》く して ください。',
      passwordEmpty: 'パスワードを ｜書《か》いて ください。',
    },
    signIn: {
      title: '｜入《はい》る',
      who: 'はたらく ｜人《ひと》',
      act: '｜入《はい》る',
      again: 'もういちど ｜入《はい》って ください',
      againText:
        '｜時間《じかん》が たちました。もういちど ｜入《はい》って ください。｜書《か》いた ものは のこって います。',
    },
    setUp: {
      title: 'はじめの じゅんび',
      lead: 'グループと ｜使《つか》う ｜人《ひと》を きめます。1｜分《ぷん》で おわります。',
      organization: 'グループの ｜名前《なまえ》',
      organizationHint: '「このは ボランティアの ｜会《かい》」の ように',
      name: 'あなたの ｜名前《なまえ》',
      nameHint: 'ほかの ｜人《ひと》に ｜見《み》えます',
      emailHint: '｜入《はい》る ときに ｜使《つか》います。メールは おくりません',
      passwordHint: '10｜文字《もじ》より ｜長《なが》く。すきな ことばを いくつか ならべて ください',
      act: 'これで はじめる',
      doneTitle: 'じゅんびは おわって います',
      doneText: 'この リンクは もう ｜使《つか》いました。はじめの ページから ｜入《はい》って ください。',
      toSignIn: '｜入《はい》る ページへ',
      noLinkTitle: 'はじめの じゅんびが まだです',
      noLinkText:
        'ボードを うごかした ｜画面《がめん》に、リンクが 1つ あります。それを ｜開《ひら》いて ください。',
    },
    account: {
      menu: '{{name}}さん',
      leave: '｜出《で》る',
      leaveEverywhere: 'ぜんぶの きかいから ｜出《で》る',
    },
  },
});
