import type { ExchangeField } from './columns.ts';

/** A heading as it is compared: widths folded, without spaces, numbers in circles, brackets and what stands in them. */
export const foldHeading = (heading: string): string =>
  heading
    .replaceAll(/[①-⑳❶-❿]/gu, '')
    .normalize('NFKC')
    .replaceAll(/[(「『【［[〔].*?[)」』】］\]〕]/gu, '')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .replaceAll(/^[・*※■□●○◎]+|[:：*※]+$/gu, '')
    .toLowerCase();

/** How people call the columns of the form; the first pattern that the whole heading fits decides. */
const called: readonly (readonly [ExchangeField, RegExp])[] = [
  ['number', /^(no\.?|番号|記録番号|通し番号|連番|#|№)$/],
  ['date', /^(年月日|日付け?|月日|期日|実施日|開催日|活動日|訪問日|記録日|日にち|日時|年月日時)$/],
  ['time', /^(時間帯?|時刻|開始時[間刻]|実施時間|開催時間|活動時間)$/],
  [
    'meeting',
    /^(会合の?名[称前]?|会議の?名[称前]?|会合|会議・会合名|行事名|件名|名称|活動名|事業名|会合・行事名|何の会|集まり)$/,
  ],
  ['place', /^(場所|会場|開催場所|実施場所|訪問先|ところ|活動場所)$/],
  [
    'recorder',
    /^((記録|担当|作成|報告|入力|対応|記入)(した)?(職員|者|担当者?)(の?氏名|の?名前|名)?|担当|(参加|出席)職員(氏?名)?|職員(の?氏名|の?名前|名)?)$/,
  ],
  ['kind', /^(種別|種類|区分|記録の?種類|内容区分)$/],
  ['standing', /^(自分の)?(立場|参加の?目的|立場や?・?(参加の)?目的)(・参加の目的)?$/],
  ['plan', /^(プラン|目標|計画|ねらい|目標とすること|プラン・目標|支援目標|plan)$/],
  [
    'process',
    /^(プロセス|経過|経過の?概要|内容|概要|活動内容|実施内容|記録内容|記録|プロセス・経過|process)$/,
  ],
  ['report', /^([★☆]|[★☆]?(印)?報告書(等|など)?(が?別にある|の?有無)?|別紙)$/],
  [
    'monitoring',
    /^(モニタリング|所感|展望|感想|考察|所感・展望|所感、展望など|ふりかえり|振り返り|モニタリング・所感|評価|monitoring)(プランと比較して)?$/,
  ],
  ['policy', /^(支援方針|方針|支援の?方針|支援区分)$/],
];

/** @returns the column of the form that a heading names, however people call it. */
export function fieldOfHeading(heading: string): ExchangeField | undefined {
  const folded = foldHeading(heading);
  const starred = /★|☆/.test(heading) && folded === '' ? '★' : folded;
  return called.find(([, pattern]) => pattern.test(starred))?.[0];
}
