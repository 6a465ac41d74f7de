import { foldText } from './folded-text.ts';

/** What tells of one person and never reaches a wider audience by a conversion (CNV-5, P2–P4, P10). */
export type DetailKind = 'alias' | 'age' | 'block' | 'contact';

export interface Detail {
  readonly what: DetailKind;
  /** As it stands in the text. */
  readonly found: string;
  /** Where it stands: UTF-16 units, `until` exclusive. */
  readonly from: number;
  readonly until: number;
  /** The neutral words that are offered in its place. */
  readonly instead: string;
}

interface Pattern {
  readonly what: DetailKind;
  readonly looksLike: RegExp;
  readonly instead: string;
}

/** A number in figures or in 漢数字. It never begins with 〇, which is what stands for a number taken out. */
const n = '(?:\\d{1,9}|[一二三四五六七八九十百壱弐参][一二三四五六七八九十百〇零]{0,9})';
const hyphen = '[-‐‑‒–—―−ー]';
const notCounted =
  '(?![\\d一二三四五六七八九十百〇人名件軒世回時分歳才代つ個台本年月日ヶヵ箇割%円組班度度目通]|か[所月国年])';
const house = '(?:荘|ハイツ|ハイム|コーポ|メゾン|マンション|アパート|団地|住宅)';
/** What somebody is called by. */
export const calledBy = '(?:さん|サン|様|さま|サマ|ちゃん|チャン|くん|クン|君|氏|殿)';
/** What follows a letter that names a thing and nobody: A班, Aコース. */
const thing = '(?:班|組|地区|地域|団地|グループ|チーム|コース|プラン|案|会場|ブロック|型|判|級|席|面|社|店)';

const pattern = (what: DetailKind, instead: string, looksLike: string): Pattern => ({
  what,
  instead,
  looksLike: new RegExp(looksLike, 'gu'),
});

const patterns: readonly Pattern[] = [
  // A letter that somebody is called by is a person, whichever board gave it, or an initial (P1).
  pattern('alias', 'ある方', `(?<![A-Za-z0-9])[A-Za-z]\\s?${calledBy}`),
  pattern(
    'age',
    '〇代',
    `(?<!\\d)(?:\\d{1,2}0|[二三四五六七八九]?十|[一二三四五六七八九]〇)\\s?代(?![目表理金用])`,
  ),
  pattern('age', '〇歳', `(?<!\\d)${n}\\s?[歳才](?!児健診)`),
  pattern('age', '〇歳', '(?<!\\d)\\d{1,3}\\s?さい(?!こ)'),
  pattern('age', '〇歳すぎ', '(?<![\\d:時分年月日])\\d{2,3}(?:過ぎ|すぎ)(?=[のでは])'),
  pattern(
    'age',
    '〇年生まれ',
    `(?:明治|大正|昭和|平成|令和|西暦|[MTSHR])?\\s?(?:${n}|元)年\\s?(?:${n}月\\s?(?:${n}日)?)?\\s?(?:生まれ|うまれ|生れ)`,
  ),
  pattern(
    'block',
    '〇丁目',
    `${n}\\s?(?:丁目|ちょうめ)(?:\\s?の?\\s?${n}(?:\\s?番地?(?:\\s?の?\\s?${n})?号?(?:室|棟)?|(?:\\s?(?:${hyphen}|の)\\s?${n})+${notCounted}(?:号室?)?|${notCounted}))?`,
  ),
  pattern('block', '〇番地', `${n}\\s?番地(?:\\s?の?\\s?${n}(?:号)?${notCounted})?`),
  pattern('block', '〇番地', `${n}\\s?番\\s?${n}\\s?号(?:室|棟)?`),
  pattern('block', '〇号', `(?<![第\\d]|台風|国道|県道|市道|広報)${n}\\s?号(?:室|棟)?(?![車線機誌店議])`),
  pattern('block', '〇棟', `(?:(?<![A-Za-z])[A-Za-z]|${n})棟(?=[のに\\d])|(?<![A-Za-z])[A-Za-z]棟`),
  pattern('block', '〇号', `(?<=${house}\\s?)\\d{1,4}${notCounted}`),
  pattern(
    'block',
    '〇番地',
    `(?<![\\d/.-])[1-9]\\d{0,2}(?:${hyphen}\\d{1,4}){2}(?![\\d/.-])|(?<=[町字])\\d{1,4}${hyphen}\\d{1,4}${notCounted}`,
  ),
  pattern('block', '〇組', `(?<=丁目|町|自治会|町内会)\\s?${n}[組班]`),
  pattern(
    'contact',
    '（連絡先）',
    `(?<!\\d)\\(?0\\d{1,4}\\)?(?:${hyphen}|\\s)?\\d{1,4}(?:${hyphen}|\\s)?\\d{3,4}(?!\\d)`,
  ),
  pattern('contact', '（連絡先）', '[〇零一二三四五六七八九]{10,11}'),
  pattern('contact', '（連絡先）', '[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+'),
];

/** An alias the board gave, also where nobody is called by it: 「Aは、ひとりぐらし」. A4 and Aコース name nobody. */
function aliasPatterns(aliases: readonly string[]): readonly Pattern[] {
  const given = aliases.filter((alias) => /^[A-Z]{1,3}$/.test(alias)).join('|');
  if (given === '') return [];
  return [
    pattern('alias', 'ある方', `(?<![A-Za-z0-9])(?:${given})\\s?${calledBy}`),
    pattern(
      'alias',
      'ある方',
      `(?<![A-Za-z0-9&\\p{Script=Katakana}ー])(?:${given})(?![A-Za-z0-9&]|${hyphen}\\d|${thing})`,
    ),
  ];
}

/** What in these words tells of a person, in the order in which it stands there. @param aliases given by the board */
export function detailsIn(text: string, aliases: readonly string[]): readonly Detail[] {
  const { folded, original } = foldText(text);
  const found = [...aliasPatterns(aliases), ...patterns].flatMap(({ what, looksLike, instead }) =>
    [...folded.matchAll(looksLike)].map((match): Detail => {
      const { from, until } = original(match.index, match.index + match[0].length);
      return { what, found: text.slice(from, until), from, until, instead };
    }),
  );
  const inOrder = found.sort((a, b) => a.from - b.from || b.until - a.until);
  const apart: Detail[] = [];
  for (const detail of inOrder) if (detail.from >= (apart.at(-1)?.until ?? 0)) apart.push(detail);
  return apart;
}

/** The words with every such detail put neutrally: ある方, 〇代, 〇丁目. Nothing is found in them any more. */
export function withoutDetails(text: string, aliases: readonly string[]): string {
  let words = text;
  // What is put in may stand beside what was left and be found together with it.
  for (;;) {
    const details = detailsIn(words, aliases);
    if (details.length === 0) return words;
    for (const { from, until, instead } of [...details].reverse()) {
      words = words.slice(0, from) + instead + words.slice(until);
    }
  }
}
