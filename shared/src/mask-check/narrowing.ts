/** What of a person narrows down who it may be (P6). */
type Narrowing = 'age' | 'living' | 'place' | 'matter';

/** So many of these together are of few households. */
export const enough = 3;

const words: Readonly<Record<Narrowing, RegExp>> = {
  age: /(?:[1-9]0|[二三四五六七八九]?十)代/u,
  living:
    /一人暮らし|ひとり暮らし|ひとりぐらし|一人ぐらし|独居|独り暮らし|夫婦二人|夫婦ふたり|ふたり暮らし|二人暮らし|母子家庭|父子家庭|親と子/u,
  place:
    /[\d一二三四五六七八九十〇]{1,3}丁目|[\p{Script=Han}\p{Script=Hiragana}]{1,6}団地|集落|\d+組|\d+班|棟/u,
  matter:
    /認知症|障害|障がい|難病|がん|虐待|DV|生活保護|ひきこもり|引きこもり|不登校|依存症|外国籍|要介護\d|要支援\d|精神科/u,
};

/** What of it stands in a text, as it is written. @param text folded */
export function narrowingIn(text: string): Readonly<Partial<Record<Narrowing, string>>> {
  const found: Partial<Record<Narrowing, string>> = {};
  for (const [what, looksLike] of Object.entries(words) as [Narrowing, RegExp][]) {
    const match = looksLike.exec(text)?.[0];
    if (match !== undefined) found[what] = match;
  }
  return found;
}
