import { isNameLike, type Token, tokenBefore, tokensOf } from './tokens.ts';

/** A facility, a school, a company or a group that a text calls by its name (AC-B B7). */
export interface NamedPlace {
  /** What it is, in general: 病院, 施設, 学校 … A letter behind it stands for the name (病院A). */
  readonly kind: string;
  /** As it is written, with what it is. */
  readonly name: string;
  /** UTF-16 units of the text, `until` exclusive. */
  readonly from: number;
  readonly until: number;
}

/** What stands behind a name: みどり病院. By what it is in general (templates.json anonymisationRules). */
const behind: readonly (readonly [kind: string, looksLike: string])[] = [
  ['病院', '病院|医院|クリニック|診療所|医療センター|歯科'],
  ['薬局', '薬局'],
  [
    '学校',
    '小学校|中学校|高等学校|高校(?!生)|大学(?!生|病院)|専門学校|支援学校|幼稚園|保育園|保育所|こども園|子ども園|学園|学院',
  ],
  [
    '施設',
    '苑|(?<!公|庭|農|菜|田|霊|入|卒|開|閉|登|降|通|楽|学|果樹|動物|植物|遊|幼稚|保育|ども)園(?![長児芸庭内外])|(?<!別)荘|老人ホーム|(?<!マイ|ルーム)ホーム(?!ヘル|レス|ペー|セン|ルー|シッ)|デイサービス(?:センター)?|デイケア|ケアセンター|特養|老健|ケアハウス|作業所|事業所|ステーション|ケアプラザ|支援センター|福祉センター',
  ],
  ['建物', 'ハイツ|ハイム|コーポ|メゾン|マンション|アパート'],
  [
    '会社',
    '株式会社|有限会社|\\(株\\)|\\(有\\)|工務店|製作所|銀行|信用金庫|商店(?![街会])|タクシー|建設(?!的)|運輸|商事|スーパー',
  ],
  ['自治会', '自治会|町内会'],
  ['団体', '老人クラブ|子ども会|子供会|婦人会'],
  ['サロン', 'サロン'],
];

/** What stands before a name: 社会福祉法人みどり会. */
const before: readonly (readonly [kind: string, looksLike: string])[] = [
  ['会社', '株式会社|有限会社|合同会社|\\(株\\)|\\(有\\)|スーパー'],
  ['団体', 'NPO法人|特定非営利活動法人|社会福祉法人|医療法人|(?:一般)?(?:社団|財団)法人'],
  ['施設', 'デイサービス(?:センター)?|グループホーム|老人ホーム|特養|老健|ケアハウス|作業所'],
  ['建物', 'ハイツ|ハイム|コーポ|メゾン|マンション|アパート'],
];

/** What tells more of what it is, and does not name it: 総合病院, 介護タクシー. */
const qualifiers = new Set(
  `市立 県立 区立 私立 公立 国立 民間 総合 大学 救急 精神科 内科 外科 眼科 歯科 整形 整形外科 皮膚科 小児科 耳鼻科 かかりつけ 休日 夜間
  地域 地区 地元 町 市 区 県 町内 駅前 大 小 中 高 元 旧 新 当 各 両 全 別 同じ 他 同 近隣 連合 単位 連絡
  訪問 通所 介護 看護 老人 高齢者 障害 障害者 障がい 障がい者 有料 特別 養護 生活 相談 包括 支援 福祉 就労 継続 多機能 小規模 居宅 在宅
  グループ ケア デイ ショート ショートステイ 一般 大型 民間 個人 地方 ふれあい いきいき 子育て 子 認知 症 認知症 健康 体操 お茶 茶 男性 女性 料理
  社会 法人 団体 施設 会社 事業 センター 道路 建物 木造 古い 老朽 賃貸 分譲 高層 公営 市営 県営 都営 二階建て 隣町`
    .trim()
    .split(/\s+/u),
);

const longest = 16;

/** The names of facilities, schools, companies and groups in a text. @param text with its widths folded */
export function placeNamesIn(text: string, tokens: readonly Token[] = tokensOf(text)): readonly NamedPlace[] {
  const found = [
    ...behind.flatMap(([kind, looksLike]) =>
      [...text.matchAll(new RegExp(looksLike, 'gu'))].flatMap((match) => {
        const from = nameBefore(tokens, text, match.index);
        return from === undefined ? [] : [placeAt(text, kind, from, match.index + match[0].length)];
      }),
    ),
    ...before.flatMap(([kind, looksLike]) =>
      [...text.matchAll(new RegExp(looksLike, 'gu'))].flatMap((match) => {
        const until = nameBehind(tokens, match.index + match[0].length, kind);
        return until === undefined ? [] : [placeAt(text, kind, match.index, until)];
      }),
    ),
  ].sort((a, b) => a.from - b.from || b.until - a.until);
  const apart: NamedPlace[] = [];
  for (const place of found) if (place.from >= (apart.at(-1)?.until ?? 0)) apart.push(place);
  return apart;
}

const placeAt = (text: string, kind: string, from: number, until: number): NamedPlace => ({
  kind,
  name: text.slice(from, until).replaceAll(/\s/gu, ''),
  from,
  until,
});

/** Where the name begins that ends at `end`; undefined where nothing but the general word stands. */
function nameBefore(tokens: readonly Token[], text: string, end: number): number | undefined {
  let begin: number | undefined;
  for (let at = tokenBefore(tokens, end); at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || end - token.from > longest) break;
    const word = text.slice(token.from, Math.min(token.until, end));
    if (qualifiers.has(word)) continue;
    if (!isNameLike(word)) break;
    begin = token.from;
  }
  return begin;
}

const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u;
/** 利用, 中止 behind デイサービス is what is done there; a name behind these words is written in kana, in quotes apart. */
const namedInKana = new Set(['施設']);

function nameBehind(tokens: readonly Token[], start: number, kind: string): number | undefined {
  let end: number | undefined;
  for (let at = tokenBefore(tokens, start + 1); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.from < start || token.until - start > longest) break;
    if (!isNameLike(token.word) || qualifiers.has(token.word)) break;
    if (namedInKana.has(kind) && !kana.test(token.word)) break;
    end = token.until;
  }
  return end;
}
