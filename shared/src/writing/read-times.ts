import type { Times } from '../worksheets/values.ts';
import type { TimeFault } from './faults.ts';
import { fold } from './fold.ts';
import { findTimes, type TimeCandidates, type TimeOfDay } from './time-candidates.ts';

/** `ask`: the ranges that may be meant, the most likely first. */
export type ReadTimes =
  | { readonly times: Times }
  | { readonly ask: readonly Times[] }
  | { readonly fault: TimeFault };

/**
 * Reads a time, or from when to when (B-9): 13:30-16:00, 13時半から4時まで, 午後1時〜3時. An end before its start asks
 * whether the next day is meant.
 */
export function readTimes(written: string): ReadTimes {
  const [start = '', end = '', ...more] = fold(written)
    .replace(/まで$/, '')
    .split(/から|〜|-|to/i);
  if (more.length > 0) return { fault: 'not-a-time' };
  const from = findTimes(start);
  if (typeof from === 'string') return { fault: from };
  if (end === '')
    return oneOrAsk(
      from.may.filter(isToday).map(({ time }) => ({ from: time })),
      from.sure,
    );
  const to = findTimes(end);
  if (typeof to === 'string') return { fault: to };
  return range(from, to);
}

function range(from: TimeCandidates, to: TimeCandidates): ReadTimes {
  const pairs = from.may.filter(isToday).flatMap((start) => to.may.map((end) => ({ start, end })));
  const inOrder = pairs.filter(({ start, end }) => end.nextDay || end.time >= start.time);
  const short = inOrder.filter(
    ({ start, end }) => !end.nextDay && minutesOf(end.time) - minutesOf(start.time) < 12 * 60,
  );
  const likely = short.length > 0 ? short : inOrder;
  if (likely.length === 0)
    return oneOrAsk(
      pairs.map(({ start, end }) => timesOf(start, { ...end, nextDay: true })),
      false,
    );
  const midnightAsked = likely.some(({ end }) => end.nextDay) && !to.sure;
  return oneOrAsk(
    likely.map(({ start, end }) => timesOf(start, end)),
    !midnightAsked,
  );
}

/** One that is sure is taken; anything else is asked. */
function oneOrAsk(ranges: readonly Times[], sure: boolean): ReadTimes {
  const [first, ...others] = ranges;
  if (!first) return { fault: 'no-such-time' };
  return sure && others.length === 0 ? { times: first } : { ask: ranges };
}

const timesOf = (start: TimeOfDay, end: TimeOfDay): Times => ({
  from: start.time,
  to: end.time,
  ...(end.nextDay ? { nextDay: true } : {}),
});

/** A range begins on its own day. */
const isToday = ({ nextDay }: TimeOfDay): boolean => !nextDay;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
