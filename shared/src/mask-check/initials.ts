import { calledBy } from './details.ts';
import { type Find, findsOf, pattern } from './pattern.ts';

const patterns = [
  // K.T.さん, M・Sさん, Kさん, TSさん, Y子さん
  pattern('initial', `(?<![A-Za-z0-9&])[A-Za-z](?:[.・\\s]?[A-Za-z])?[.]?\\s?${calledBy}`),
  pattern(
    'initial',
    `(?<![A-Za-z0-9&])[A-Za-z][\\p{Script=Han}\\p{Script=Hiragana}]{1,2}\\s?(?:さん|様|ちゃん|くん|君)`,
  ),
];
/** Who is called by two letters and is nobody: an office, a trade. */
const offices = new Set(['JA', 'UR', 'PT', 'OT', 'ST', 'CW', 'SW', 'CM', 'ET', 'AI']);
/** The letters we give ourselves begin with A (P1): up to here they are nobody's initials. */
export const ownLetters: readonly string[] = ['A', 'B', 'C', 'D', 'E', 'F'];
const letters =
  /^([A-Za-z])(?:[.・\s]?([A-Za-z]))?[.]?\s?(?=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/u;

/** Letters of a name where a letter of ours should stand (P1). @param text folded */
export const initialsIn = (text: string, aliases: readonly string[]): readonly Find[] =>
  findsOf(patterns, text).filter(({ from, until }) => {
    const words = text.slice(from, until);
    const [, first = '', second = ''] = letters.exec(words) ?? [];
    const given = (first + second).toUpperCase();
    const isLetter = new RegExp(`^${first}${second}\\s?${calledBy}$`, 'u').test(words);
    return !(isLetter && (ownLetters.includes(given) || aliases.includes(given) || offices.has(given)));
  });
