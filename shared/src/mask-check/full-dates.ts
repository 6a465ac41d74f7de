/** A day in a text, and the month that stands in a case instead (P4). */
export interface FullDate {
  readonly from: number;
  readonly until: number;
  /** 10月, 令和8年4月 … */
  readonly month: string;
}

const n = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const weekday = '(?:\\s?\\([月火水木金土日](?:曜日?)?(?:・祝)?\\))?';
const eras: Readonly<Record<string, string>> = { R: '令和', H: '平成', S: '昭和', T: '大正', M: '明治' };

const patterns: readonly {
  readonly looksLike: RegExp;
  readonly month: (parts: readonly string[]) => string | undefined;
}[] = [
  { looksLike: new RegExp(`${n}月\\s?${n}日${weekday}`, 'gu'), month: ([month]) => `${month}月` },
  {
    looksLike: new RegExp(`(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)${weekday}`, 'gu'),
    month: ([year, , month, day]) => (isDay(month, day) ? `${year}年${Number(month)}月` : undefined),
  },
  {
    looksLike: new RegExp(
      `(?<![A-Za-z0-9])([RHSTM])(\\d{1,2})[./-](\\d{1,2})[./-](\\d{1,2})(?!\\d)${weekday}`,
      'gu',
    ),
    month: ([era = '', year, month, day]) =>
      isDay(month, day) ? `${eras[era]}${year}年${Number(month)}月` : undefined,
  },
  {
    looksLike: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/gu,
    month: ([year, month, day]) => (isDay(month, day) ? `${year}年${Number(month)}月` : undefined),
  },
  {
    looksLike: new RegExp(`(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?![\\d/])${weekday}`, 'gu'),
    month: ([month, day]) => (isDay(month, day) ? `${Number(month)}月` : undefined),
  },
];

const isDay = (month = '', day = ''): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

/** The days in a text. A year before the month stays where it is. @param text with its widths folded */
export function fullDatesIn(text: string): readonly FullDate[] {
  return patterns.flatMap(({ looksLike, month }) =>
    [...text.matchAll(looksLike)].flatMap((match) => {
      const words = month(match.slice(1));
      return words === undefined
        ? []
        : [{ from: match.index, until: match.index + match[0].length, month: words }];
    }),
  );
}
