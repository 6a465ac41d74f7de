const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** A word of a text: UTF-16 units, `until` exclusive. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly until: number;
}

/** The words of a text, as far as a dictionary tells them apart; they follow one another without gaps. */
export function tokensOf(text: string): readonly Token[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    word: segment,
    from: index,
    until: index + segment.length,
  }));
}

/** The last token that begins before `at`. */
export function tokenBefore(tokens: readonly Token[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that stand between others and are no part of a name. */
const between = wordsIn(`
  は が を に で と も の へ や か ね よ な ば て た だ し さ れ せ お ご っ う ん
  です ます だけ など って という とか として について による 等 及び および
  から まで より ので のに けど ほど くらい ぐらい しか ながら
  いる いた ある あっ なる なっ する した して い する れる られ ない なく たい てい てる でき できる くる き いく いう
  この その あの どの ここ そこ あそこ これ それ あれ こと もの ため よう とき ところ まま ほか
  まだ もう また よく とても すぐ いつも ずっと みんな みな ひとり ふたり おたがい たち
  さん さま くん ちゃん 様 氏 君 殿
  あと まえ うえ なか そば となり ちかく むかし いま ごろ ころ 近く 近所 隣 向かい 前 後 時 中 上 下 間 内 外 先 方
  今日 明日 昨日 毎日 毎週 毎月 毎朝 毎晩 午前 午後 先週 先月 来週 来月 先日 翌日 翌週 当日 今年 去年 昨年 来年
  年 月 日 週 朝 昼 夜 晩 春 夏 秋 冬 人 件 回 名 軒 世帯 歳 代 分 時間
`);

const hasLetters = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶヵA-Za-z]+$/u;
/** 大きな, 新しい, 行った: a word with an ending tells of something and names nothing. */
const withEnding = /^[\p{Script=Han}]+[\p{Script=Hiragana}]*[なるたいくてしっ]$/u;
const endsInHiragana = /\p{Script=Hiragana}$/u;

/** Whether a word may be (part of) a name. */
export function isNameLike(word: string): boolean {
  if (!hasLetters.test(word) || between.has(word)) return false;
  return !(endsInHiragana.test(word) && withEnding.test(word));
}

const particleBefore = /(?:[のはがにともをや、。]|きのう|きょう|となり)$/u;

/** Whether a word written in kana may begin here: behind another script, or behind a particle. */
export function beginsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return !endsInHiragana.test(before) || particleBefore.test(before);
}
