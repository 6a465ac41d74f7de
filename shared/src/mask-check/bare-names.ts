import {
  behindSure,
  behindUnsure,
  givenBehind,
  givenInKatakana,
  householdBehind,
  kinBehind,
  titleBehind,
} from './behind-names.ts';
import type { NamedPerson } from './person-names.ts';
import { longestSurname, type Surety, suretyOf } from './surnames.ts';
import { beginsWord } from './tokens.ts';

const sameScript = /^(?:[\p{Script=Han}々]+|\p{Script=Katakana}+|\p{Script=Hiragana}+)$/u;
const kanji = /[\p{Script=Han}々ヶ]/u;
const katakana = /[\p{Script=Katakana}ー]/u;
/** Known to everybody, and nobody's house. */
const shops = /^(?:吉野家)/u;
/** A name may follow at once: 担当小林, 民生委員大谷. */
const roleBefore =
  /(?:委員|会長|班長|担当|当番|役員|区長|組長|係|代表|昨日|今日|明日|先日|先週|今朝|昨夜|昨晩|毎日|最近|向)$/u;

/** Persons named without さん: 佐藤が来た, 佐藤のばあちゃん, 遠藤会長, 山田花子. @param text folded */
export function bareNamesIn(text: string): readonly NamedPerson[] {
  const found: NamedPerson[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBegin(text, at)) continue;
    const name = nameAt(text, at);
    if (!name) continue;
    found.push(name);
    at = name.from + name.called.length - 1;
  }
  return found;
}

function mayBegin(text: string, at: number): boolean {
  const [before = '', sign = ''] = [text[at - 1], text[at]];
  if (kanji.test(sign)) return !kanji.test(before) || roleBefore.test(text.slice(Math.max(0, at - 3), at));
  if (katakana.test(sign)) return !katakana.test(before);
  return /\p{Script=Hiragana}/u.test(sign) && beginsWord(text, at);
}

function nameAt(text: string, from: number): NamedPerson | undefined {
  for (let length = Math.min(longestSurname, text.length - from); length > 0; length -= 1) {
    const word = text.slice(from, from + length);
    if (!sameScript.test(word)) continue;
    const surety = suretyOf(word);
    if (surety === undefined) continue;
    const name = withWhatFollows(text, from, from + length, surety);
    if (name) return name;
  }
  return undefined;
}

function withWhatFollows(text: string, from: number, until: number, surety: Surety): NamedPerson | undefined {
  /** How much of the text behind the name is of this pattern; undefined where it is not. */
  const behind = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = until;
    return pattern.exec(text)?.[0];
  };
  const person = (given = '', stays = ''): NamedPerson => {
    const name = text.slice(from, until) + given;
    return { name, from, until: from + name.length, called: name + stays, stays };
  };
  const [word, isSure, isLong] = [text.slice(from, until), surety === 'sure', until - from > 1];
  if (shops.test(text.slice(from, until + 1))) return undefined;
  if (katakana.test(word) && katakana.test(text[until] ?? '')) {
    const given = isSure ? behind(givenInKatakana) : undefined;
    return given === undefined ? undefined : person(given);
  }
  if (!isLong) return behind(kinBehind) === undefined ? undefined : person();
  const stays = behind(titleBehind) ?? behind(householdBehind);
  if (stays !== undefined) return person('', stays);
  const given = kanji.test(word) ? behind(givenBehind) : undefined;
  if (given !== undefined) return person(given);
  const isPerson = behind(behindUnsure) !== undefined || (isSure && behind(behindSure) !== undefined);
  return isPerson ? person() : undefined;
}
