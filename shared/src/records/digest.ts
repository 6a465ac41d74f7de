import { foldTight } from './fold.ts';
import { monthsUpTo } from './periods.ts';
import { inPeriod, type PracticeRecord } from './records.ts';
import { isPlanOnly } from './states.ts';

/** Windows of a digest, in months; two are what one reads to see where an area is going (WS-3). */
export const digestWindows = [1, 2, 6, 12] as const;
export type DigestWindow = (typeof digestWindows)[number];
export const usualWindow: DigestWindow = 2;

/** How often something comes up; in the order in which it first did, never by number: nobody is ranked. */
export interface Tally {
  readonly words: string;
  readonly count: number;
}

/** まとめ読み: what happened in some months, to be read through. */
export interface Digest {
  readonly from: string;
  readonly to: string;
  /** By month (`YYYY-MM`), oldest first. */
  readonly months: readonly { readonly month: string; readonly records: readonly PracticeRecord[] }[];
  readonly count: number;
  /** Of them, those of which only the plan is there. */
  readonly planOnly: number;
  readonly people: readonly Tally[];
  readonly places: readonly Tally[];
}

/** @param until the digest ends with the month of this day, `YYYY-MM-DD` */
export function digestOf(records: readonly PracticeRecord[], until: string, window: number): Digest {
  const { from, to = from } = monthsUpTo(until, window);
  const those = inPeriod(records, { from, to });
  const months = Map.groupBy(those, ({ date = '' }) => date.slice(0, 7));
  return {
    from,
    to,
    months: [...months].map(([month, of]) => ({ month, records: of })),
    count: those.length,
    planOnly: those.filter(isPlanOnly).length,
    people: tally(those.flatMap(({ recorder }) => peopleIn(recorder))),
    places: tally(those.map(({ place }) => place)),
  };
}

/** A day of the months before a digest, to end the one before it with. */
export const windowBefore = ({ from }: Digest): string => monthsUpTo(from, 2).from;

/** A day of the last of as many months behind a digest. */
export const windowBehind = ({ to }: Digest, window: number): string => monthsUpTo(to, 1 - window).from;

/** Several who wrote one record together are named side by side. */
const peopleIn = (recorder: string): readonly string[] => recorder.split(/[、,，・／/\n]+/u);

function tally(all: readonly string[]): readonly Tally[] {
  const counts = new Map<string, { words: string; count: number }>();
  for (const one of all) {
    const words = one.trim();
    const key = foldTight(words);
    if (key === '') continue;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { words, count: 1 });
  }
  return [...counts.values()];
}
