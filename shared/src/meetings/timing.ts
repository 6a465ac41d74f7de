const minuteMs = 60_000;

/**
 * When the steps of a meeting end, from one on. What is left until the end is spread over them in proportion to the
 * minutes each was meant to have: who begins late, or stays longer at one, shortens the others and never moves the end
 * (MTG-1, AC-B B2).
 *
 * @param minutes of every step, as the 進行表 has them
 * @param from index of the step that begins now
 * @param now milliseconds since 1970, UTC, on the server's clock; so is `endsAt`
 * @returns the end of each step from `from` on, none before now and the last at `endsAt`, or all now when it is past
 */
export function spread(
  minutes: readonly number[],
  from: number,
  now: number,
  endsAt: number,
): readonly number[] {
  const ahead = minutes.slice(from);
  const whole = ahead.reduce((sum, it) => sum + it, 0);
  const left = Math.max(0, endsAt - now);
  let meant = 0;
  return ahead.map((it, index) => {
    meant += it;
    if (index === ahead.length - 1) return now + left;
    return now + Math.round(whole === 0 ? 0 : (left * meant) / whole);
  });
}

/**
 * The same when the step under way is given more minutes, or fewer: it ends so much later, at most when all ends and at
 * least now, and what is left is spread over the steps behind it.
 *
 * @param ends as `spread` gave them, the step under way first
 */
export function lengthened(
  minutes: readonly number[],
  from: number,
  ends: readonly number[],
  by: { readonly minutes: number; readonly now: number },
): readonly number[] {
  const [own, last] = [ends[0], ends.at(-1)];
  if (own === undefined || last === undefined) return ends;
  const until = Math.min(Math.max(own + by.minutes * minuteMs, by.now), Math.max(last, by.now));
  return [until, ...spread(minutes, from + 1, until, last)];
}

/** What is left of a step in whole seconds, rounded up, never below none. @param clock what this device shows */
export const secondsLeft = (until: number, { now, offset }: { now: number; offset: number }): number =>
  Math.max(0, Math.ceil((until - (now + offset)) / 1000));
