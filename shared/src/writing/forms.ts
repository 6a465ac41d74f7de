import { fold } from './fold.ts';

/** An era's mark, as at the beginning of 令和8年 or R8. */
const era = '(令和|平成|昭和|大正|明治|[令平昭大明]|[RHSTMrhstm])\\.?';

/** How dates are written once they are folded; every group of figures stands for a part. */
export const forms = {
  whole: new RegExp(`^(?:${era})?(\\d{1,4})[年/.-](\\d{1,2})[月/.-](\\d{1,2})日?$`),
  figures: /^(\d{4}|\d{2})(\d{2})(\d{2})$/,
  eraFigures: new RegExp(`^${era}(\\d{2})(\\d{2})(\\d{2})$`),
  month: new RegExp(`^(?:${era})?(\\d{1,4})[年/.-](\\d{1,2})月?$`),
  monthFigures: /^((?:19|20)\d{2})(\d{2})$/,
  year: new RegExp(`^(?:${era})?(\\d{1,4})年(?:度)?$`),
  monthAndDay: /^(\d{1,2})[月/.-](\d{1,2})日?$/,
  monthAlone: /^(\d{1,2})月$/,
} as const;

/** Whether a year of one or two figures stands alone, without its era. */
export const isShort = (mark: string | undefined, year: string): boolean => !mark && year.length <= 2;

/** Whether figures are a year at all: 26, 8 and 2026 are, 202 is not, nor is 令和2026. */
export const isYear = (mark: string | undefined, year: string): boolean =>
  mark ? year.length <= 2 : year.length !== 3;

const weekday = /[(（]?[月火水木金土日](?:曜日?)?(?:・?祝)?[)）]$|[月火水木金土日]曜日?$/;
const midnight = /(?:[/T])0?0:00(?::00(?:\.0+)?)?Z?$/;
const bothCounts = /\(((?:19|20)\d\d|[^()]{1,3}\d{1,2})年\)/;

/** A date in the form in which it is read: folded, without the weekday and without the midnight of a workbook's cell. */
export function foldDate(written: string): {
  readonly text: string;
  readonly otherYear?: string | undefined;
} {
  const folded = fold(written)
    .replace(/\s+/g, '/')
    .replace(/元年/g, '1年')
    .replace(midnight, '')
    .replace(weekday, '');
  const otherYear = bothCounts.exec(folded)?.[1];
  return { text: otherYear === undefined ? folded : folded.replace(bothCounts, ''), otherYear };
}
