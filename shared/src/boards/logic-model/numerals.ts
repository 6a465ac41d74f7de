const digits = '〇一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Full-width and kanji numerals as plain digits: １２ and 十二 become 12, 1,234 becomes 1234. Kanji are read as numbers
 * only right before one of `counters`, so that 一緒 and 第一 keep their words.
 *
 * @param counters alternatives of a regular expression, such as `回|人`.
 */
export function withPlainNumerals(text: string, counters: string): string {
  const kanji = new RegExp(`[${digits}十百千]+(?=\\s*(?:${counters}))`, 'g');
  return text
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(kanji, (numeral) => String(kanjiNumber(numeral)));
}

function kanjiNumber(numeral: string): number {
  if (![...numeral].some((char) => char in powers))
    return Number([...numeral].map((char) => digits.indexOf(char)).join(''));
  let sum = 0;
  let factor: number | undefined;
  for (const char of numeral) {
    const power = powers[char];
    if (power === undefined) factor = (factor ?? 0) * 10 + digits.indexOf(char);
    else {
      sum += (factor ?? 1) * power;
      factor = undefined;
    }
  }
  return sum + (factor ?? 0);
}
