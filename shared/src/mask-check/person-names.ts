import { calledBy } from './details.ts';
import { isRole, nobody } from './roles.ts';
import { longestSurname, suretyOf } from './surnames.ts';
import { beginsWord, isNameLike, type Token, tokenBefore, tokensOf } from './tokens.ts';

/** Somebody a text calls by a name (P1). */
export interface NamedPerson {
  /** Without さん. */
  readonly name: string;
  /** UTF-16 units of the text, `until` exclusive: the name alone. */
  readonly from: number;
  readonly until: number;
  /** With what the person is called by, or what stands with the name: 佐藤さん, 遠藤会長. */
  readonly called: string;
  /** What of that tells nothing by itself: 会長, 家. */
  readonly stays?: string | undefined;
}

/** A dictionary may take the word before into it: の森. */
const joined = /^[のとやがはもに](?=[\p{Script=Han}々]{1,3}$)/u;
const kanji = /^[\p{Script=Han}々ヶ]+$/u;
const oneScript =
  /^(?!々|.*〇)(?:[\p{Script=Han}々ヶ]{1,5}|[\p{Script=Katakana}ー・]{2,10}|\p{Script=Hiragana}{2,6})$/u;

/** The persons a text calls by a name, as far as it can be told from what they are called by. @param text folded */
export function personNamesIn(
  text: string,
  tokens: readonly Token[] = tokensOf(text),
): readonly NamedPerson[] {
  const ends = new Set(tokens.map(({ until }) => until));
  return [...text.matchAll(new RegExp(calledBy, 'gu'))].flatMap((match) => {
    const until = match.index;
    if (nobody.test(text.slice(Math.max(0, until - 4), until))) return [];
    const from = Math.min(
      ends.has(until + match[0].length) ? unknownName(text, until, tokens) : nowhere,
      knownName(text, until),
    );
    if (from === nowhere) return [];
    const begin = withFamilyName(text, from);
    const name = text.slice(begin, until);
    return [{ name, from: begin, until, called: name + match[0] }];
  });
}

const nowhere = Number.POSITIVE_INFINITY;

const isName = (word: string): boolean => oneScript.test(word) && isNameLike(word) && !isRole(word);

/** ケア・マネ: what is written in katakana without a gap is one word. */
const katakanaRun = /[\p{Script=Katakana}ー]+$/u;
const longestRun = 12;

/** Where a name begins that no list knows. 様子, たくさん, ちゃんと: what stands within a word calls nobody. */
function unknownName(text: string, until: number, tokens: readonly Token[]): number {
  const at = tokenBefore(tokens, until);
  const last = tokens[at];
  if (last?.until !== until) return nowhere;
  const run = katakanaRun.exec(text.slice(Math.max(0, until - longestRun), until))?.[0].length ?? 0;
  const begin = Math.min(last.from, until - run) + (joined.exec(last.word)?.[0].length ?? 0);
  if (!isName(text.slice(begin, until)) || /[A-Za-z]/u.test(text[begin - 1] ?? '')) return nowhere;
  const first = tokens[at - 1];
  // Family name and given name stand apart as two words.
  const isFull = first !== undefined && kanji.test(first.word) && kanji.test(last.word) && isName(first.word);
  if (!isFull) return begin;
  return isRole(text.slice(first.from, until)) ? nowhere : first.from;
}

const nickname = /[\p{Script=Hiragana}\p{Script=Katakana}][っッ]$/u;
const noNickname = /^[おぼばじ]/u;
const givenInKana = /(?<=^|[のはがにともをや]|\P{Script=Hiragana})\p{Script=Hiragana}{2,3}$/u;
/** ヨシ子さん */
const mixedGiven = /(?:\p{Script=Katakana}{1,3}[子江枝代美恵男雄夫]|お[\p{Script=Katakana}]{2})$/u;
/** やっさん, まっさん */
const workmate = /(?![おぼばじ])\p{Script=Hiragana}っ$/u;
const allHiragana = /^\p{Script=Hiragana}+$/u;
/** 山〇さん: a name half hidden is still one that neighbours can read. */
const halfHidden = /(?:(?![〇○])[\p{Script=Han}々][〇○◯●]|[〇○◯●](?!〇)[\p{Script=Han}々])$/u;

const spaced = /(?<=\p{Script=Han})\s(?=\p{Script=Han})/u;

const particle = /^[のはがにともをや]/u;
/** 隣のけんちゃん; はるちゃん at the beginning keeps its は. */
const withoutParticle = (word: string, before: string): string =>
  word.length > 2 && before !== '' && particle.test(word) ? word.slice(1) : word;

/** Where a name begins that a dictionary may have torn apart: a family name, みっちゃん, 山〇さん. */
function knownName(text: string, until: number): number {
  const before = text.slice(Math.max(0, until - longestSurname - 1), until);
  if (/^(?:ちゃん|チャン)/u.test(text.slice(until))) {
    const nick = nickname.exec(before)?.[0];
    if (nick !== undefined && !noNickname.test(nick)) return until - nick.length;
    const given = withoutParticle(givenInKana.exec(before)?.[0] ?? '', text[until - 4] ?? '');
    // もっとちゃんと
    if (given !== '' && text[until + 2] !== 'と' && !isRole(given) && beginsWord(text, until - given.length))
      return until - given.length;
  }
  const full = fullNameInKana(text, until);
  if (full > 0) return until - full;
  if (workmate.test(before) && /^(?:さん|サン)/u.test(text.slice(until))) return until - 2;
  const mixed = mixedGiven.exec(before)?.[0].length ?? 0;
  if (mixed > 0) return until - mixed;
  if (halfHidden.test(before)) return until - 2;
  for (let length = Math.min(longestSurname, before.length); length > 1; length -= 1) {
    const word = before.slice(-length);
    const isSurname = suretyOf(word.replace(spaced, '')) !== undefined;
    // Two kana may be the end of any word: いもりさん.
    if (isSurname && (length > 2 || beginsWord(text, until - length))) return until - length;
  }
  return nowhere;
}

/** How long さとうはなこ is before さん: a family name that begins a word, and two or three kana. */
function fullNameInKana(text: string, until: number): number {
  for (let length = 8; length > 3; length -= 1) {
    const word = text.slice(Math.max(0, until - length), until);
    if (word.length < length || !allHiragana.test(word) || !beginsWord(text, until - length)) continue;
    for (const given of [2, 3]) if (suretyOf(word.slice(0, -given)) !== undefined) return length;
  }
  return 0;
}

/** 山田 花子さん, 中野まりこさん: a family name that stands before. */
function withFamilyName(text: string, from: number): number {
  const end = /\s/u.test(text[from - 1] ?? '') ? from - 1 : from;
  for (let length = Math.min(3, end); length > 1; length -= 1) {
    const word = text.slice(end - length, end);
    if (kanji.test(word) && suretyOf(word) !== undefined) return end - length;
  }
  return from;
}
