import { bandOf, isBand } from './age-bands.ts';
import { type Find, findsOf, pattern } from './pattern.ts';

const n = '(?:\\d{1,4}|[一二三四五六七八九十百壱弐参][一二三四五六七八九十百〇零]{0,5})';
const day = `(?:(?:(?:明治|大正|昭和|平成|令和|西暦|[MTSHRmtshr])\\s?)?(?:${n}|元)\\s?(?:年|[./-])\\s?(?:${n}\\s?(?:月|[./-])\\s?(?:${n}\\s?日?)?)?|${n}月\\s?${n}日|${n}/${n})`;
const born = '(?:生まれ|うまれ|生れ|産まれ)';
const era = '(?:明治|大正|昭和|平成|令和|[MTSHR])';

const births = [
  pattern('birth', `${day}\\s?${born}`, '〇年生まれ'),
  // 4年生 is a pupil.
  pattern(
    'birth',
    `(?<![A-Za-z])(?:${era}\\s?${n}|(?:1[89]|20)\\d\\d)\\s?[年./-]\\s?(?:${n}\\s?[月./-]\\s?(?:${n}\\s?日?)?)?\\s?生`,
    '〇年生まれ',
  ),
  pattern('birth', `(?<=(?:生年月日|誕生日|生まれた日)\\s?[はが:]?\\s?)${day}`, '（生まれた日）'),
];

/** What is said of everybody of an age, and of things: 65歳以上, 60歳からの体操, 100歳体操. */
const ofAll =
  '(?!以上|以下|未満|以降|前後|代|刻み|きざみ|ごと|より|から(?:[のは対で入使通]|参加|利用)|まで[のは]|くらいから|ぐらいから|児|体操|の集い|のつどい|を(?:こえ|超え|過ぎ)(?:た|ている)?(?:人|方)|時代|若|差|離れ)';
const relative =
  '(?:さん|さま|様|氏|ちゃん|くん|君|夫|妻|母|父|息子|娘|男性|女性|男|女|兄|弟|姉|妹|方|本人|主人|孫|祖母|祖父|親|子|人)';

const ages = [
  pattern('age', `(?<![\\d.~〜-])(?<!第)${n}\\s?[歳才](?<!二十歳)${ofAll}`),
  pattern('age', `(?<![\\d~〜-])\\d{1,3}\\s?さい(?!こ)${ofAll}`),
  pattern('age', '(?<![\\d:時分年月日])\\d{2,3}(?:過ぎ|すぎ)(?=[のでは])'),
  pattern('age', `(?<=${relative}\\s?)\\(\\d{1,3}\\)`),
  pattern(
    'age',
    '(?<![\\dがで])(?:[6-9]\\d|10\\d|[六七八九]十[一二三四五六七八九]?)(?=に(?:なった|なる|なられ|なって))',
  ),
  pattern(
    'age',
    '(?<![\\d.])(?:[6-9]\\d|10\\d|[六七八九]十[一二三四五六七八九]?)(?=の(?:お?(?:ばあ|じい|母|父|かあ|とう)|祖母|祖父|老|親))',
  ),
  pattern('age', '満\\s?\\d{2,3}(?![\\d点足期室円人名時分年月日])'),
];

/** How old somebody is, and when somebody was born (P2, P4). @param text folded */
export const agesIn = (text: string): readonly Find[] => [
  ...findsOf(births, text),
  ...findsOf(ages, text).flatMap((find): Find[] => {
    const words = text.slice(find.from, find.until);
    const band = bandOf(words, '〇代');
    return isBand(words) ? [] : [{ ...find, instead: words.startsWith('(') ? `（${band}）` : band }];
  }),
];
