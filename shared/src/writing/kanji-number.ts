const figures = '〇一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * A number below 10,000 in kanji, in figures: 三百 → 300, 二十一 → 21, 二〇二六 → 2026.
 * @returns undefined for what is no number: 十百.
 */
export function kanjiNumber(run: string): string | undefined {
  const kanji = run.replaceAll('零', '〇');
  if (/^[〇一二三四五六七八九]+$/.test(kanji))
    return [...kanji].map((figure) => figures.indexOf(figure)).join('');
  let sum = 0;
  let below = 10_000;
  for (const [, figure = '', power = ''] of kanji.matchAll(/([〇一二三四五六七八九]?)([十百千]?)/g)) {
    if (figure === '' && power === '') continue;
    const value = powers[power] ?? 1;
    if (value >= below || figure === '〇') return undefined;
    sum += (figure === '' ? 1 : figures.indexOf(figure)) * value;
    below = value;
  }
  return String(sum);
}
