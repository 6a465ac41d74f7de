import type { Dates } from '../worksheets/values.ts';
import { fold, foldTight } from './fold.ts';
import { inPeriod, type PracticeRecord } from './records.ts';

/** Which records of a book are looked at; what is absent does not narrow. */
export interface RecordFilter {
  readonly period?: Dates | undefined;
  readonly place?: string | undefined;
  /** A part of the recorder's name. */
  readonly who?: string | undefined;
  readonly kind?: string | undefined;
  readonly policy?: string | undefined;
  /** All of these, anywhere in what is written. */
  readonly words?: string | undefined;
}

/** The records that a filter leaves, in the order they came in. */
export function filtered(
  records: readonly PracticeRecord[],
  { period, place, who, kind, policy, words }: RecordFilter,
): readonly PracticeRecord[] {
  const wanted = fold(words ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const holds = (part: string | undefined, whole: string): boolean =>
    part === undefined || foldTight(whole).includes(foldTight(part));
  return (period ? inPeriod(records, period) : records).filter(
    (record) =>
      (kind === undefined || record.kind === kind) &&
      (policy === undefined || record.policy.includes(policy)) &&
      holds(place, record.place) &&
      holds(who, record.recorder) &&
      (wanted.length === 0 || wanted.every((word) => haystackOf(record).includes(word))),
  );
}

const haystacks = new WeakMap<PracticeRecord, string>();

/** Folding thousands of records at each key would be felt; what a record says does not change under its identity. */
function haystackOf(record: PracticeRecord): string {
  const known = haystacks.get(record);
  if (known !== undefined) return known;
  const { meeting, place, recorder, standing, plan, process, monitoring } = record;
  const made = fold([meeting, place, recorder, standing, plan, process, monitoring].join('\n'));
  haystacks.set(record, made);
  return made;
}

/** What was written in a column, each once, the most recently used first: to choose from. */
export function usedWords(
  records: readonly PracticeRecord[],
  column: 'place' | 'recorder' | 'meeting',
): readonly string[] {
  const used = new Map<string, string>();
  for (const record of records.toReversed()) {
    const words = record[column].trim();
    const key = foldTight(words);
    if (key !== '' && !used.has(key)) used.set(key, words);
  }
  return [...used.values()];
}
