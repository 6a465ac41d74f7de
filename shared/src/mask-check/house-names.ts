/** What a house is called by where everybody knows everybody (屋号, B-1): 油屋のばあちゃん, 上の家のじいちゃん. */
export interface HouseName {
  readonly from: number;
  readonly until: number;
  readonly name: string;
}

const old =
  '(?:の)(?:お?(?:ばあ|じい|ばば|じじ|婆|爺)|お(?:ば|じ)(?:さん|ちゃん)|おっ(?:かあ|ちゃん)|奥さん|奥様|旦那|だんな|ご?主人|息子|むすこ|娘|むすめ|嫁|よめ|お嫁)';
/** Shops and trades by what they sell are no name of a house. */
const shops = new Set(
  `本屋 魚屋 肉屋 花屋 酒屋 米屋 床屋 薬屋 八百屋 電気屋 菓子屋 駄菓子屋 豆腐屋 弁当屋 文房具屋 自転車屋 金物屋 靴屋 服屋 呉服屋 時計屋 眼鏡屋 畳屋
  不動産屋 飲み屋 居酒屋 郵便屋 新聞屋 牛乳屋 水道屋 工務屋 植木屋 大工屋 ガス屋 灯油屋 空き家 母屋 小屋 部屋 平屋 長屋 納屋 茶屋 風呂屋 質屋 建具屋
  廃品屋 車屋 運送屋 石屋 団子屋 饅頭屋 惣菜屋 総菜屋 漬物屋 乾物屋 楽器屋 写真屋 洋服屋 化粧品屋 葬儀屋 便利屋 何でも屋 さみしがり屋 頑張り屋`
    .trim()
    .split(/\s+/u),
);
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{Script=Han}\\p{Script=Katakana}ー])([\\p{Script=Han}]{1,3}屋)(?=${old}|さんち|さんとこ|んち)`,
    'gu',
  ),
  new RegExp(`(?<![\\p{Script=Hiragana}])(\\p{Script=Hiragana}{2}や)(?=${old})`, 'gu'),
  new RegExp(`((?:新宅|新家|本家|分家|隠居|[上下中前奥西東南北]の家))(?=${old})`, 'gu'),
  /(?<=屋号[はがを:「]?\s?)((?:(?![のはがを])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]){2,6}?)(?=$|[\s、。」のとで]|さん)/gu,
];

/** @param text folded */
export const houseNamesIn = (text: string): readonly HouseName[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: name, index }) =>
      shops.has(name) ? [] : [{ name, from: index, until: index + name.length }],
    ),
  );
