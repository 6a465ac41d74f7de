import { kanjiNumber } from './kanji-number.ts';

/** Zero-width characters and marks of direction, which a paste may bring along unseen (B-22). */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const dashes = /[‐‑‒–—―−ー]/g;
const waves = /[~〜∼]/g;
/** Not after a figure: the 千 of 2千 is no number of its own. */
const kanjiDigits = /(?<!\d)[〇零一二三四五六七八九十百千]+/g;

/**
 * What was written, in one form: half width (NFKC), one kind of dash and wave, numbers in figures, no blanks but between figures. For what
 * is read as a date, a time or a number, never for words that are kept (B-6).
 */
export function fold(written: string): string {
  return written
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(dashes, '-')
    .replace(waves, '〜')
    .trim()
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(kanjiDigits, (run) => kanjiNumber(run) ?? run);
}
