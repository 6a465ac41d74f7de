import { calledBy } from '../conversions/details.ts';
import { isNameLike, tokenBefore, tokensOf } from './tokens.ts';

/** Somebody a text calls by a name (P1). */
export interface NamedPerson {
  /** Without さん. */
  readonly name: string;
  /** UTF-16 units of the text, `until` exclusive: the name alone. */
  readonly from: number;
  readonly until: number;
  /** With what the person is called by. */
  readonly called: string;
}

/** Words for what somebody is, by which he or she is also called. */
const roles = new Set(
  `男 女 子 夫 妻 長男 次男 三男 長女 次女 三女 息子 女子 男子 双子 母子 親子 夫婦 家族 遺族 皆 奥 旦那 手 運転手 助手 選手 相手
  屋 本屋 魚屋 肉屋 八百屋 花屋 酒屋 米屋 床屋 パン屋 電気 所 役所 事務所 局 薬局 郵便局 主 家主 店主 飼主 世帯主 役 相談役 大工 大家
  お客 お隣 お向かい ご近所 おばあ おじい おとう おかあ おにい おねえ おばさん おじさん おば おじ おまわり あか 赤 むすこ むすめ よめ だんな つれあい
  坊 婆 爺 先生 先輩 後輩 仏 神 患者 利用者 業者 何 誰 どなた 犬 猫 生徒 学生 高校生 中学生 小学生 大学生 園児
  ヘルパー ケアマネ ケアマネジャー ボランティア スタッフ メンバー パート バイト ワーカー ドクター ナース サロン コンビニ デイ ヤクルト ペット ワン ニャン
  包括 区役所 社協 民生 児童 自治 町内 保健 看護 介護 支援 生活 地域 地区 福祉 主任 担当 相談 事務 配達 新聞 郵便 管理 警察 消防 銀行 病院 施設`
    .trim()
    .split(/\s+/u),
);
const roleEnding =
  /(?:員|師|士|長|者|人|母|父|親|兄|姉|弟|妹|娘|嫁|婿|孫|客|隣|係|族|課|店|会|社|校|園|院|署|組|班|隊|ー|祖母|祖父)$/u;
/** A dictionary may take the word before into it: の森. */
const joined = /^[のとやがはもに](?=[\p{Script=Han}々]{1,3}$)/u;
const kanji = /^[\p{Script=Han}々ヶ]+$/u;
const oneScript = /^(?:[\p{Script=Han}々ヶ]{1,5}|[\p{Script=Katakana}ー・]{2,10}|\p{Script=Hiragana}{2,6})$/u;

/** The persons a text calls by a name, as far as it can be told from what they are called by. @param text folded */
export function personNamesIn(text: string): readonly NamedPerson[] {
  const tokens = tokensOf(text);
  const ends = new Set(tokens.map(({ until }) => until));
  const isName = (word: string) =>
    oneScript.test(word) && isNameLike(word) && !roles.has(word) && !roleEnding.test(word);
  return [...text.matchAll(new RegExp(calledBy, 'gu'))].flatMap((match) => {
    const until = match.index;
    const at = tokenBefore(tokens, until);
    const last = tokens[at];
    // 様子, たくさん, ちゃんと: what stands within a word calls nobody.
    if (last?.until !== until || !ends.has(until + match[0].length)) return [];
    const begin = last.from + (joined.exec(last.word)?.[0].length ?? 0);
    if (!isName(text.slice(begin, until)) || /[A-Za-z]/u.test(text[begin - 1] ?? '')) return [];
    const first = tokens[at - 1];
    // Family name and given name stand apart as two words.
    const isFull =
      first !== undefined && kanji.test(first.word) && kanji.test(last.word) && isName(first.word);
    const from = isFull ? first.from : begin;
    const name = text.slice(from, until);
    return [{ name, from, until, called: name + match[0] }];
  });
}
