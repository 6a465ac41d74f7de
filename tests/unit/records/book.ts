import { newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import type { Entry, PlainWorksheet, Row } from '@yoriai/shared/documents/worksheet';
import { type PracticeRecord, recordOf, recordsTable, recordTexts } from '@yoriai/shared/records/records';
import { practiceRecord } from '@yoriai/shared/worksheets/templates/practice-record';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import { countingHand } from '../../support/hand.ts';

/** What a test says of a record; the rest is empty. `wrote`: the day on which it was put down, in Japan. */
export interface Said {
  readonly [column: string]: FieldValue | undefined;
  readonly wrote?: string;
}

let count = 0;

/** A row as the document has it. */
export function row({ wrote = '2026-11-21', ...said }: Said, more: Partial<Row> = {}): Row {
  count += 1;
  const at = Date.parse(`${wrote}T12:00:00+09:00`);
  const isText = (column: string) => (recordTexts as readonly string[]).includes(column);
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  return {
    id: `w_${count}`,
    table: recordsTable,
    order: `a${String(count).padStart(6, '0')}`,
    by: '佐久間',
    at,
    values: Object.fromEntries(
      given
        .filter(([column]) => !isText(column))
        .map(([column, value]) => [column, { value, by: '佐久間', at } as Entry]),
    ),
    texts: Object.fromEntries(given.filter(([column]) => isText(column))) as Row['texts'],
    ...more,
  };
}

export const record = (said: Said, more: Partial<Row> = {}): PracticeRecord => recordOf(row(said, more));

export const book = (rows: readonly Row[]): PlainWorksheet => ({
  ...newWorksheet(practiceRecord, '実践記録 令和8年度', countingHand('帳場')),
  rows,
});
