import type { Times } from '../../worksheets/values.ts';
import type { PracticeRecord } from '../records.ts';
import type { Cell } from './cell.ts';
import { type ExchangeField, exchangeFields, exchangeHeadings } from './columns.ts';
import { kindInWords, policyInWords } from './words-in-cells.ts';

/** Records as a table in the form's own columns, the headings first (WS-4). @param internal with モニタリング */
export function recordTable(
  records: readonly PracticeRecord[],
  internal: boolean,
): readonly (readonly Cell[])[] {
  const fields = exchangeFields.filter((field) => internal || field !== 'monitoring');
  return [
    fields.map((field) => exchangeHeadings[field]),
    ...records.map((record) => fields.map((field) => cellOf(record, field))),
  ];
}

function cellOf(record: PracticeRecord, field: ExchangeField): Cell {
  switch (field) {
    case 'number':
      return record.number ?? '';
    case 'date':
      return record.date === undefined ? '' : { date: record.date };
    case 'time':
      return hoursInWords(record.time);
    case 'kind':
      return kindInWords(record.kind);
    case 'report':
      return record.report ? '★' : '';
    case 'policy':
      return policyInWords(record.policy);
    default:
      return record[field];
  }
}

const hoursInWords = (times: Times | undefined): string =>
  times === undefined
    ? ''
    : times.to === undefined
      ? times.from
      : `${times.from}～${times.nextDay ? '翌' : ''}${times.to}`;
