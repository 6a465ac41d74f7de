import { writeDate } from '@yoriai/shared/writing/write-date';
import { dayHere } from './day-here.ts';
import type { Language } from './reading.ts';

const minute = 60_000;
const hour = 60 * minute;

interface WhenWords {
  readonly now: string;
  readonly minutes: (n: number) => string;
  readonly hours: (n: number) => string;
  readonly yesterday: string;
}

const words: Record<Language, WhenWords> = {
  ja: {
    now: 'たったいま',
    minutes: (n) => `${n}分前`,
    hours: (n) => `${n}時間前`,
    yesterday: 'きのう',
  },
  'ja-easy': {
    now: 'いま',
    minutes: (n) => `${n}分まえ`,
    hours: (n) => `${n}時間まえ`,
    yesterday: 'きのう',
  },
};

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/**
 * When something happened, as people say it: 3分前, 2時間前, きのう, 10月14日, 2024年10月14日. On the device's own clock and
 * zone; a time ahead of the clock reads as now.
 */
export function formatWhen(at: number, language: Language, now: number = Date.now()): string {
  const say = words[language];
  const past = now - at;
  if (past < minute) return say.now;
  if (past < hour) return say.minutes(Math.floor(past / minute));
  const today = startOfDay(now);
  if (at >= today) return say.hours(Math.floor(past / hour));
  if (at >= startOfDay(today - 1)) return say.yesterday;
  const date = new Date(at);
  const day = `${date.getMonth() + 1}月${date.getDate()}日`;
  return date.getFullYear() === new Date(now).getFullYear() ? day : `${date.getFullYear()}年${day}`;
}

/** A day as papers bear it, in both countings: 令和8年（2026年）11月21日. */
export const formatDay = (at: number): string => writeDate(dayHere(at), 'both');
