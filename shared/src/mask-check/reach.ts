import { type Find, findsOf, pattern } from './pattern.ts';

const hyphen = '[-‐‑‒–—―−ー・.]';
const figure = '[\\d〇○◯零一二三四五六七八九]';
const zero = '(?:[0〇○◯零]|ゼロ|ぜろ|れい|まる)';
const apart = `(?:\\s?(?:${hyphen}|\\(|\\)|の|\\s)\\s?)`;
const spoken = `(?:${figure}|ゼロ|ぜろ)`;
/** Lines of offices and counsel: nobody lives there. */
const ofOffices = /^\(?(?:0120|0570|0180|0800(?!\d))/u;

const phones = [
  pattern(
    'phone',
    `(?<![\\d.,/-])\\(?0\\d{1,4}\\)?${apart}?\\d{1,4}${apart}?\\d{3,4}(?![\\d,/])`,
    '（連絡先）',
  ),
  pattern(
    'phone',
    `(?<!${figure})${zero}${spoken}{1,4}${apart}${spoken}{1,4}${apart}${spoken}{3,4}(?!${figure})`,
    '（連絡先）',
  ),
  pattern('phone', `(?<!${figure})${zero}${spoken}{8,13}(?!${figure})`, '（連絡先）'),
  pattern('phone', `\\+\\d{1,3}[-\\s]?\\d{1,4}[-\\s]?\\d{2,4}[-\\s]?\\d{3,4}(?!\\d)`, '（連絡先）'),
  pattern(
    'phone',
    `(?<=(?:電話|でんわ|TEL|Tel|tel|FAX|Fax|携帯|市内|☎)[^\\d\\n]{0,6})\\d{2,4}-\\d{4}(?!\\d)`,
    '（連絡先）',
  ),
];

const mails = [
  pattern('mail', '[\\w.+-]{1,64}\\s?@\\s?[\\w-]+(?:\\.[\\w-]+)+', '（連絡先）'),
  pattern('mail', '[\\w.+-]{1,64} (?:at|アット) [\\w-]+(?:\\.[\\w-]+)+', '（連絡先）'),
  pattern(
    'mail',
    '(?<=(?:LINE|ライン|インスタ|Instagram|Twitter|Skype)\\s?の?\\s?(?:ID|アカウント)\\s?[は:]?\\s?)@?[\\w.-]{4,}',
    '（連絡先）',
  ),
];

const digits = /[\d〇○◯零一二三四五六七八九]|ゼロ|ぜろ/gu;

/** How somebody can be reached (P2, B-3). @param text folded */
export const reachIn = (text: string): readonly Find[] => [
  ...findsOf(phones, text).filter(({ from, until }) => {
    const words = text.slice(from, until);
    if (ofOffices.test(words)) return false;
    const count = words.match(digits)?.length ?? 0;
    return /電話|でんわ|TEL|FAX|携帯|市内|☎/iu.test(text.slice(Math.max(0, from - 8), from)) || count >= 9;
  }),
  ...findsOf(mails, text),
];
