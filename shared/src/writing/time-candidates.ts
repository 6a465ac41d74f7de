import { two } from './calendar.ts';
import { fold } from './fold.ts';

/** A time that may be meant, `HH:MM`; `nextDay` when it lies on the day after. */
export interface TimeOfDay {
  readonly time: string;
  readonly nextDay?: boolean | undefined;
}

/** What a written time may mean, the most likely first. Not `sure`: it is asked even when there is but one. */
export interface TimeCandidates {
  readonly may: readonly TimeOfDay[];
  readonly sure: boolean;
}

export type FoundTimes = TimeCandidates | 'not-a-time' | 'no-such-time';

const halves: Readonly<Record<string, 'am' | 'pm'>> = {
  午前: 'am',
  AM: 'am',
  朝: 'am',
  未明: 'am',
  午後: 'pm',
  PM: 'pm',
  昼: 'pm',
  夕方: 'pm',
  夜: 'pm',
  晩: 'pm',
};
const names = Object.keys(halves).join('|');
const form = new RegExp(
  `^(翌日?の?)?(${names})?の?(\\d{1,2})(?:[:.時](?:(\\d{1,2})分?|(半))?|)(${names})?(?:頃|ごろ|ころ)?$`,
);
const figures = /^(\d{1,2})(\d{2})$/;

/** Reads one time (B-9): 19:30, 19時半, 午後7時, 1930, 翌1:00, 24:30. */
export function findTimes(written: string): FoundTimes {
  const text = fold(written)
    .replace(/[aA]\.?[mM]\.?/, 'AM')
    .replace(/[pP]\.?[mM]\.?/, 'PM');
  if (text === '正午') return sure(12, 0);
  const plain = figures.exec(text);
  if (plain) return of24(Number(plain[1]), Number(plain[2]));
  const [whole, next, before, hours = '', minutes = '', thirty, after] = form.exec(text) ?? [];
  const half = halves[before ?? after ?? ''];
  const bare = whole !== undefined && /^\d+$/.test(whole);
  if (whole === undefined || bare || (before && after)) return 'not-a-time';
  const hour = Number(hours);
  const minute = thirty ? 30 : Number(minutes);
  if (minute > 59) return 'no-such-time';
  if (next)
    return hour < 24 ? sure(hour + (half === 'pm' && hour < 12 ? 12 : 0), minute, true) : 'no-such-time';
  if (half) return ofHalf(half, hour, minute);
  // 7時 is said of the evening as well; 7:00 is written by clocks that count to 24.
  if (text.includes('時') && hour >= 1 && hour < 12)
    return { may: [at(hour, minute), at(hour + 12, minute)], sure: false };
  return of24(hour, minute);
}

/** 24:30 is half past midnight of the next day, which is asked; 25:00 is refused. */
function of24(hour: number, minute: number): FoundTimes {
  if (minute > 59 || hour > 24) return 'no-such-time';
  return hour === 24 ? { may: [at(0, minute, true)], sure: false } : sure(hour, minute);
}

function ofHalf(half: 'am' | 'pm', hour: number, minute: number): FoundTimes {
  // 午後12時半 is midnight by the book and half past noon as people speak.
  if (hour === 12)
    return half === 'pm'
      ? { may: [at(12, minute), at(0, minute, true)], sure: false }
      : { may: [at(12, minute), at(0, minute)], sure: false };
  if (hour > 23 || (half === 'am' && hour > 12)) return 'no-such-time';
  return sure(half === 'pm' && hour < 12 ? hour + 12 : hour, minute);
}

const at = (hour: number, minute: number, nextDay = false): TimeOfDay => ({
  time: `${two(hour)}:${two(minute)}`,
  ...(nextDay ? { nextDay } : {}),
});

const sure = (hour: number, minute: number, nextDay = false): TimeCandidates => ({
  may: [at(hour, minute, nextDay)],
  sure: true,
});
