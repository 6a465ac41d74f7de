import type { ErrorId } from './errors.ts';

/** What a person reads when something fails: what happened, and what to do next (UX-4). */
export const errorWords: Record<'ja' | 'ja-easy', Record<ErrorId, string>> = {
  ja: {
    'invalid-input': '書き方を見なおしてください。',
    'not-signed-in': 'もういちど入りなおしてください。書いたものは残っています。',
    'wrong-password': 'メールアドレスかパスワードがちがうようです。もういちどお確かめください。',
    'sign-in-slow-down': '何度も続いたので、少し間をあけています。5分ほど待ってから、もういちどどうぞ。',
    'not-allowed': 'この操作は、地区の担当の方にお願いしてください。',
    'foreign-origin':
      '別のページからの操作だったので止めました。寄り合いボードの画面を開きなおしてください。',
    'not-found': '見つかりませんでした。棚にもどって、もういちど選んでください。',
    'document-put-away': 'この紙はしまってあります。棚の「しまった紙」から取り出してください。',
    'setup-link-used': 'この用意の案内はもう使われました。はじめの画面から入ってください。',
    'too-large': '一度に送るには大きすぎます。いくつかに分けてください。',
    'too-many-messages': '送る回数が多すぎたので、いったん切りました。画面を開きなおしてください。',
    'document-full': 'この紙はいっぱいです。新しい紙を一枚出して、続きを書いてください。',
    'not-understood': 'この画面は古いようです。画面を開きなおしてください。',
    'not-an-area-file':
      '地区のファイルではないようです。「地区を書き出す」で作ったファイルを選んでください。',
    'area-file-too-new':
      '新しい版の寄り合いボードで書き出されたファイルです。こちらを新しくしてから読み込んでください。',
    'area-already-here': 'この地区はもう棚にあります。',
    'not-a-picture': '絵や写真として読めませんでした。PNG・JPEG・WebP のファイルを選んでください。',
    'rights-not-confirmed': 'この絵を使ってよいことを確かめて、印をつけてください。',
    'storage-unavailable':
      'いま保存できません。書いたものはこの端末に残っています。保存できるようになると自動で送ります。',
    'access-changed': '見られる人の決まりが変わりました。開きなおしています。',
    'server-stopping': '準備のため、いったん切れました。まもなくつながります。',
    'server-fault': 'うまくいきませんでした。もういちど試しても続くときは、管理の方に知らせてください。',
  },
  'ja-easy': {
    'invalid-input': '書きかたを もういちど 見て ください。',
    'not-signed-in': 'もういちど 入って ください。書いた ものは 残って います。',
    'wrong-password': 'メールか パスワードが ちがう ようです。もういちど 見て ください。',
    'sign-in-slow-down': '少し 休みます。5分 まって、もういちど やって ください。',
    'not-allowed': 'これは 地区の 係の 人に たのんで ください。',
    'foreign-origin': 'べつの ページから だったので、止めました。画面を もういちど 開いて ください。',
    'not-found': '見つかりません。棚に もどって、もういちど えらんで ください。',
    'document-put-away': 'この 紙は しまって あります。「しまった紙」から 出して ください。',
    'setup-link-used': 'この リンクは もう 使いました。はじめの 画面から 入って ください。',
    'too-large': '大きすぎて 送れません。いくつかに 分けて ください。',
    'too-many-messages': 'たくさん 送りすぎました。画面を もういちど 開いて ください。',
    'document-full': 'この 紙は いっぱいです。新しい 紙に 書いて ください。',
    'not-understood': 'この 画面は 古い ようです。もういちど 開いて ください。',
    'not-an-area-file': '地区の ファイルでは ない ようです。べつの ファイルを えらんで ください。',
    'area-file-too-new': '新しすぎる ファイルです。こちらを 新しく してから 読んで ください。',
    'area-already-here': 'この 地区は もう あります。',
    'not-a-picture': '絵や 写真では ない ようです。PNG・JPEG・WebP を えらんで ください。',
    'rights-not-confirmed': 'この 絵を 使って よいか たしかめて ください。',
    'storage-unavailable':
      '今 とって おけません。書いた ものは この きかいに あります。あとで 自動で 送ります。',
    'access-changed': '見る 人の きまりが 変わりました。もういちど 開きます。',
    'server-stopping': '少しの あいだ 切れます。すぐに つながります。',
    'server-fault': 'うまく いきませんでした。つづく ときは 係の 人に 言って ください。',
  },
};
