import { foldText } from '../../mask-check/folded-text.ts';
import type { Cell } from './cell.ts';
import { isDate, shown } from './cell.ts';
import { fieldOfHeading, foldHeading } from './heading-words.ts';

/** What a column holds of single persons and is therefore never taken in (P2, P8). */
export type PersonalKind = 'name' | 'address' | 'phone' | 'mail' | 'birth' | 'age' | 'insurance' | 'account';

export interface PersonalColumn {
  readonly kind: PersonalKind;
  /** Whether its heading says so, or what stands in it. */
  readonly by: 'heading' | 'content';
}

const headings: readonly (readonly [PersonalKind, RegExp])[] = [
  ['phone', /電話|tel|携帯|ケータイ|連絡先|fax|ファ[クッ]ク?ス/],
  ['mail', /メール|mail|アドレス|line[-_]?id/],
  ['birth', /生年月日|誕生日|生まれ|birth/],
  ['insurance', /保険(者|証)?(番号|記号)|マイナンバー|個人番号|基礎年金|手帳番号|受給者番号|住民票コード/],
  ['account', /口座|銀行|暗証/],
  ['address', /住所|住まい|居所|番地|郵便番号|〒|部屋番号|address/],
  ['age', /^(満)?(年齢|年令|歳|age)$/],
  [
    'name',
    /氏名|姓名|(お|ご)?名前|フルネーム|ふりがな|フリガナ|(利用|相談|対象|本人|世帯|契約|会員|参加|登録|要援護|要支援|申込|保護|家族|民生委員|住民).{0,3}(者|主|員|人|様)?(の?氏?名|名簿)$|^(姓|名|氏|世帯主|本人|続柄|性別|name|fullname)$/,
  ],
];

/** @returns what a heading says a column holds of persons; the names of those who keep the records are not meant. */
export function personalHeading(heading: string): PersonalKind | undefined {
  if (fieldOfHeading(heading) !== undefined) return undefined;
  const folded = foldHeading(heading);
  return headings.find(([, pattern]) => pattern.test(folded))?.[0];
}

const hyphen = '[-‐‑‒–—―−ー]';
const era = '(?:明治|大正|昭和|[MTS])';
const contents: readonly (readonly [PersonalKind, RegExp])[] = [
  ['mail', /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u],
  [
    'phone',
    new RegExp(`^(?:tel:?)?\\+?[(]?0\\d{1,4}[)]?(?:${hyphen}|\\s)?\\d{1,4}(?:${hyphen}|\\s)?\\d{3,4}$`, 'iu'),
  ],
  ['address', new RegExp(`^〒?\\d{3}${hyphen}\\d{4}$`, 'u')],
  [
    'address',
    new RegExp(
      `(?:[都道府県市区町村郡字](?![民役会立長内議])|丁目).{0,24}?\\d+(?:${hyphen}\\d+|番地?(?:の?\\d+|\\d+号)?|号室?|丁目\\d+)(?:号室?|室|棟)?(?:\\s?\\S{0,14}\\d{0,4})?$`,
      'u',
    ),
  ],
  [
    'birth',
    new RegExp(
      `^${era}\\s?\\.?(?:\\d{1,2}|元)(?:年|[./-])\\d{1,2}(?:月|[./-])\\d{1,2}日?(?:生まれ?|生)?$`,
      'u',
    ),
  ],
  ['insurance', /^\d{4}\s?\d{4}\s?\d{4}$/u],
  ['insurance', /^\d{10}$/u],
  // A hall and its room look so, too.
  [
    'name',
    /^(?!.*[館所室園校寺社階庁])[\p{sc=Han}々ヶ]{1,3}[ ][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々ー]{1,4}(?:さん|様|氏|殿)?$/u,
  ],
  ['name', /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々ヶー ]{1,8}(?:さん|サン|様|さま|ちゃん|くん|氏|殿)$/u],
];

/** Years before this are nobody's records and somebody's birth. */
const bornBefore = 2000;
/** Of the written cells of a column, so many must look so; one telephone number in a hundred rows is a slip. */
const share = 0.3;
const atLeast = 2;

/** @returns what most of a column's cells look like. @param cells of one column, without its heading */
export function personalContent(cells: readonly Cell[]): PersonalKind | undefined {
  const counts = new Map<PersonalKind, number>();
  let written = 0;
  for (const cell of cells) {
    const text = shown(cell).trim();
    if (text === '') continue;
    written += 1;
    const kind = looksLike(cell, text);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const enough = Math.max(Math.min(atLeast, written), written * share);
  return [...counts].find(([, count]) => count >= enough)?.[0];
}

function looksLike(cell: Cell, text: string): PersonalKind | undefined {
  if (isDate(cell))
    return cell.date !== undefined && Number(cell.date.slice(0, 4)) < bornBefore ? 'birth' : undefined;
  // A sentence is no entry of a list.
  if (text.length > 60) return undefined;
  const { folded } = foldText(text);
  if (/^(1[89]\d\d)[./年-]\d{1,2}[./月-]\d{1,2}日?$/.test(folded)) return 'birth';
  return contents.find(([, pattern]) => pattern.test(folded))?.[0];
}

/**
 * Whether a column may not be taken in (P8), by what it is called and by what stands in it. In a column of the form
 * names are its own matter: who keeps the records is named there, and a hall may be called like a family.
 */
export function personalColumn(heading: string, cells: readonly Cell[]): PersonalColumn | undefined {
  const said = personalHeading(heading);
  if (said) return { kind: said, by: 'heading' };
  const held = personalContent(cells);
  if (!held) return undefined;
  return held === 'name' && fieldOfHeading(heading) === 'recorder'
    ? undefined
    : { kind: held, by: 'content' };
}
