import type { Wording } from '../worksheets/wording.ts';
import type { AccessEvent } from './events.ts';

/** What was done, as it is read on the page of the record and in its file. */
export const eventWords: Readonly<Record<AccessEvent, Wording>> = {
  'signed-in': { ja: '入りました', 'ja-easy': '｜入《はい》りました' },
  'signed-out-everywhere': {
    ja: 'すべての機械から出ました',
    'ja-easy': '｜全部《ぜんぶ》の ｜機械《きかい》から ｜出《で》ました',
  },
  opened: { ja: '開きました', 'ja-easy': '｜開《ひら》きました' },
  exported: {
    ja: 'ファイルにして持ち出しました',
    'ja-easy': 'ファイルに して ｜持《も》ち｜出《だ》しました',
  },
  printed: { ja: '刷りました', 'ja-easy': '｜刷《す》りました' },
  imported: { ja: 'ファイルから取り込みました', 'ja-easy': 'ファイルから ｜入《い》れました' },
  'account-invited': { ja: '職場に招きました', 'ja-easy': '｜職場《しょくば》に ｜招《まね》きました' },
  'account-joined': { ja: '招きに応じて加わりました', 'ja-easy': '｜招《まね》かれて ｜入《はい》りました' },
  'account-changed': {
    ja: '人の役割や名前を変えました',
    'ja-easy': '｜人《ひと》の ｜役割《やくわり》や ｜名前《なまえ》を ｜変《か》えました',
  },
  'account-left': { ja: '職場を離れました', 'ja-easy': '｜職場《しょくば》を ｜離《はな》れました' },
  'invitation-revoked': {
    ja: '職場への招きを取り消しました',
    'ja-easy': '｜職場《しょくば》への ｜招《まね》きを やめました',
  },
  'organization-changed': {
    ja: '団体の決まりを変えました',
    'ja-easy': '｜団体《だんたい》の きまりを ｜変《か》えました',
  },
  assigned: { ja: '担当に加えました', 'ja-easy': '｜担当《たんとう》に しました' },
  unassigned: { ja: '担当から外しました', 'ja-easy': '｜担当《たんとう》を やめさせました' },
  transferred: { ja: '地区を引きつぎました', 'ja-easy': '｜地区《ちく》を ｜引《ひ》きつぎました' },
  invited: { ja: '紙に招きました', 'ja-easy': '｜紙《かみ》に ｜招《まね》きました' },
  uninvited: {
    ja: '紙への招きを取り消しました',
    'ja-easy': '｜紙《かみ》への ｜招《まね》きを ｜取《と》り｜消《け》しました',
  },
  'link-given': {
    ja: '検討会の日の入り口をわたしました',
    'ja-easy': '｜会《かい》の ｜日《ひ》の ｜入《い》り｜口《ぐち》を わたしました',
  },
  narrowed: {
    ja: '見せる相手をせまくしました',
    'ja-easy': '｜見《み》せる ｜人《ひと》を ｜少《すく》なく しました',
  },
  'widening-asked': {
    ja: '見せる相手を広げたいと申し出ました',
    'ja-easy': '｜見《み》せる ｜人《ひと》を ｜増《ふ》やしたいと ｜言《い》いました',
  },
  widened: { ja: '見せる相手を広げました', 'ja-easy': '｜見《み》せる ｜人《ひと》を ｜増《ふ》やしました' },
  'ground-set': {
    ja: '集まりの根拠を決めました',
    'ja-easy': '｜集《あつ》まりの ｜決《き》まりを ｜決《き》めました',
  },
  'consent-noted': {
    ja: '本人の同意を書きとめました',
    'ja-easy': '｜本人《ほんにん》の「いいです」を ｜書《か》きました',
  },
  'consent-withdrawn': {
    ja: '同意の取り消しを書きとめました',
    'ja-easy': '｜本人《ほんにん》の「やめます」を ｜書《か》きました',
  },
  promised: {
    ja: '守秘の約束をしました',
    'ja-easy': '「｜外《そと》で ｜話《はな》さない」と ｜約束《やくそく》しました',
  },
  'check-passed-over': {
    ja: '匿名化の確認を待たずに、検討会をはじめました',
    'ja-easy': '｜確認《かくにん》の まえに、｜会《かい》を はじめました',
  },
  'kept-longer': {
    ja: '取っておく期間をのばしました',
    'ja-easy': '｜長《なが》く ｜取《と》って おく ことに しました',
  },
  expired: { ja: '期限が来て、しまわれました', 'ja-easy': '｜日《ひ》が ｜来《き》て、しまわれました' },
  redacted: { ja: '完全に消しました', 'ja-easy': 'すっかり ｜消《け》しました' },
  'redaction-replayed': {
    ja: 'もどした控えから、もう一度消しました',
    'ja-easy': 'もどした ものから もう ｜一度《いちど》 ｜消《け》しました',
  },
  'record-mended': {
    ja: '傷んだ記録を直しました（読めなくなった行があるかもしれません）',
    'ja-easy':
      '｜壊《こわ》れた ｜記録《きろく》を ｜直《なお》しました。｜読《よ》めない ｜行《ぎょう》が あるかも しれません',
  },
  other: { ja: 'ほかの版で書かれた行です', 'ja-easy': '｜別《べつ》の ｜版《はん》の ｜行《ぎょう》です' },
};
