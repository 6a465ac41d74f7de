import { type Find, findsOf, pattern } from './pattern.ts';

const n = '[\\d一二三四五六]';
const grade = `(?:${n}\\s?年(?:生|\\s?${n}\\s?組|\\s?[A-Z]組)?(?![間前後ぶ度])|年[長中少](?:組|さん)?|[\\p{Script=Hiragana}\\p{Script=Katakana}]{2,6}組)`;
const name =
  '(?:[\\p{Script=Han}々ヶケが]{1,5}|[\\p{Script=Katakana}ー]{2,8}|\\p{Script=Hiragana}{2,4}[\\p{Script=Han}々ヶ]{0,2})';
/** 一日中, 世の中, 期間中: no school. */
const noSchool =
  '(?<!(?:一日|世の|期間|年|途|夜|家|町|村|休み|一年|[〇一二三四五六七八九十\\d]年|今年|集|在宅|任期|実施|対象)中)(?<!(?:最|縮|大|狭|中)小)(?<!(?:最|大|孤|崇)高)';

const pupil = (found: string): string =>
  /小/u.test(found) ? '小学生' : /中/u.test(found) ? '中学生' : /高/u.test(found) ? '高校生' : '園児';

const patterns = [
  pattern(
    'school',
    `${name}(?:小学校|中学校|高等学校|高校|保育園|保育所|幼稚園|こども園|子ども園|支援学校)\\s?の?\\s?${grade}`,
    pupil,
  ),
  pattern('school', `${name}[小中高]${noSchool}\\s?の?\\s?${grade}`, pupil),
];
const particle = /^[のはがにともでを]/u;
/** 地元の, 市立: they name no school. */
const noName =
  /^(?:市立|町立|村立|県立|公立|私立|地元|近く|近所|の|あの|この|その|同じ)(?:の)?(?:小|中|高|保|幼|こ|子|支)/u;

/** A school by its name and a year: there are few children in it (P30). @param text folded */
export const schoolsIn = (text: string): readonly Find[] =>
  findsOf(patterns, text).flatMap((find): Find[] => {
    const words = text.slice(find.from, find.until);
    const from = find.from > 0 && particle.test(words) ? find.from + 1 : find.from;
    return noName.test(text.slice(from, find.until)) ? [] : [{ ...find, from }];
  });
