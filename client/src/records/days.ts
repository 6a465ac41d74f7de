import { writeDate } from '@yoriai/shared/writing/write-date';

/** 令和8年（2026年）11月21日; of a month 令和8年（2026年）11月. @param date `YYYY-MM-DD` or `YYYY-MM` */
export const wholeDay = (date: string): string => writeDate(date, 'both');

const weekdays = new Intl.DateTimeFormat('ja-JP', { weekday: 'short', timeZone: 'UTC' });

/** 土 */
export const weekdayOf = (day: string): string => weekdays.format(Date.parse(day));

/** 11月21日 */
export const shortDay = (day: string): string => `${Number(day.slice(5, 7))}月${dayOfMonth(day)}日`;

export const dayOfMonth = (day: string): number => Number(day.slice(8, 10));
