import { generateNKeysBetween } from 'fractional-indexing';
import type { Entry, Row } from '../../documents/worksheet.ts';
import type { NewRow } from '../../worksheets/edits/rows.ts';
import type { FieldValue } from '../../worksheets/values.ts';
import { fiscalYearOf } from '../../writing/fiscal-year.ts';
import { recordsTable, recordTexts } from '../records.ts';
import type { ReadRecord } from './read-record.ts';

/** Who takes the records in, and how their rows are called. */
export interface TakenIn {
  readonly by: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Behind it stands the place of a row in the file, so that asking again for the same import makes no second row. */
  readonly idPrefix: string;
  /** The order of the last row of the book. */
  readonly after: string | null;
  /** NO. as the file has it. */
  readonly keepsNumbers: boolean;
}

/** Records of a file as rows of a book, behind those that are there. */
export function asRows(records: readonly ReadRecord[], taken: TakenIn): readonly Row[] {
  const orders = generateNKeysBetween(taken.after, null, records.length);
  return records.map((record, index) => ({
    id: taken.idPrefix + index.toString(36).padStart(4, '0'),
    table: recordsTable,
    order: orders[index] ?? 'a0',
    by: taken.by,
    at: taken.at,
    imported: true,
    ...(taken.keepsNumbers && { number: record.number }),
    ...rowOf(record, taken),
  }));
}

function rowOf(record: ReadRecord, { by, at }: TakenIn): Pick<Row, 'values' | 'texts'> {
  const { values, texts } = cellsOf(record);
  const entries = Object.entries(values).map(([column, value]): [string, Entry] => [
    column,
    { value, by, at },
  ]);
  return { values: Object.fromEntries(entries), texts };
}

/** What a record says, by column. */
export function cellsOf(record: ReadRecord): Required<Pick<NewRow, 'values' | 'texts'>> {
  const { date, time, kind, report, policy } = record;
  const values: readonly (readonly [string, FieldValue | undefined])[] = [
    ['date', date],
    ['time', time],
    ['kind', kind],
    ['report', report || undefined],
    ['policy', policy.length > 0 ? policy : undefined],
  ];
  return {
    values: Object.fromEntries(
      values.flatMap(([column, value]) => (value === undefined ? [] : [[column, value]])),
    ),
    texts: Object.fromEntries(recordTexts.flatMap((it) => (record[it] === '' ? [] : [[it, record[it]]]))),
  };
}

/** A number of a book is one of its year. */
export const numberOfYear = (date: string, number: number): string => `${fiscalYearOf(date)} ${number}`;

/** Whether NO. of every record can stay: each has one, and none is there twice. @param there `numberOfYear` of the book */
export function keepsNumbers(records: readonly ReadRecord[], there: ReadonlySet<string>): boolean {
  const taken = new Set(there);
  return records.every(({ date, number }) => {
    if (number === undefined) return false;
    const own = numberOfYear(date, number);
    return !taken.has(own) && taken.add(own);
  });
}
