import fc from 'fast-check';

/** Any day from 1926-12-25 to 2099-12-31, as `YYYY-MM-DD`: those that have an era and are within reach. */
export const days = fc
  .date({
    min: new Date('1926-12-25T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** `2026-04-01` in parts. */
export const partsOf = (day: string): readonly [year: number, month: number, day: number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

const kanji = '〇一二三四五六七八九';

/** A number below 100 as it is spoken: 21 → 二十一. */
export const spoken = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? kanji[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || number === 0 ? kanji[ones] : ''}`;
};

/** Half width to full width, as some keyboards write. */
export const wide = (text: string): string =>
  text.replace(/[!-~]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
