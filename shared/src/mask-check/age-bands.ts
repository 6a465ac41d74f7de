const figures: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壱: 1,
  二: 2,
  弐: 2,
  三: 3,
  参: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 八十三, 八三, 83 as a number; undefined for anything else. */
function numberIn(words: string): number | undefined {
  const digits = /\d+/u.exec(words)?.[0];
  if (digits !== undefined) return Number(digits);
  const kanji = /[〇零一壱二弐三参四五六七八九十百]+/u.exec(words)?.[0];
  if (kanji === undefined) return undefined;
  let [sum, last] = [0, 0];
  for (const sign of kanji) {
    if (sign === '百' || sign === '十') {
      sum += (last || 1) * (sign === '百' ? 100 : 10);
      last = 0;
    } else last = last * 10 + (figures[sign] ?? 0);
  }
  return sum + last;
}

/** Whether words already say no more than a band of ten years. */
export const isBand = (folded: string): boolean => /代$/u.test(folded);

/** An age as a band of ten years (P4): 83歳 → 80代. What cannot be read becomes `otherwise`. */
export function bandOf(folded: string, otherwise: string): string {
  if (/生/u.test(folded)) return otherwise;
  const age = numberIn(folded);
  if (age === undefined || age > 130) return otherwise;
  return age < 10 ? '10代より下' : `${Math.min(90, Math.floor(age / 10) * 10)}代`;
}
