import type { PracticeRecord } from '../records.ts';

/**
 * Two rows are the same record when day, meeting, who recorded it and the process are: the same meeting recorded by two
 * people is two records (B-35).
 */
export const sameness = ({
  date,
  meeting,
  recorder,
  process,
}: Pick<PracticeRecord, 'date' | 'meeting' | 'recorder' | 'process'>): string =>
  JSON.stringify([
    date ?? '',
    ...[meeting, recorder, process].map((it) => it.normalize('NFKC').replaceAll(/\s/g, '')),
  ]);
