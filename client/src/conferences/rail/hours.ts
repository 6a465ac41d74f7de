import type { Values } from '../../words/fill.ts';
import type { WordKey } from '../../words/words.ts';

/** 「2時間半」 of whole minutes. @param say in words to be seen, or plain ones */
export function hoursOf<T>(minutes: number, say: (key: WordKey, values: Values) => T): T {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return say('conferences:rail.minutes-whole', { m });
  if (m === 0) return say('conferences:rail.hours-whole', { h });
  return m === 30 ? say('conferences:rail.hours-half', { h }) : say('conferences:rail.hours', { h, m });
}
