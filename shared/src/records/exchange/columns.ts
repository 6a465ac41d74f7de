import type { Option, TextField } from '../../worksheets/field.ts';
import { tableOf } from '../../worksheets/template.ts';
import { practiceRecord } from '../../worksheets/templates/practice-record.ts';
import { type RecordText, recordsTable } from '../records.ts';

/** The columns of the form, in the order in which a file has them (WS-4). */
export const exchangeFields = [
  'number',
  'date',
  'time',
  'meeting',
  'place',
  'recorder',
  'kind',
  'standing',
  'plan',
  'process',
  'report',
  'monitoring',
  'policy',
] as const;
export type ExchangeField = (typeof exchangeFields)[number];

/** What a column is called in a file that is written; the form's own words. */
export const exchangeHeadings: Readonly<Record<ExchangeField, string>> = {
  number: 'NO.',
  date: '年月日',
  time: '時間',
  meeting: '会合名称',
  place: '場所',
  recorder: '記録職員',
  kind: '種別',
  standing: '立場',
  plan: 'プラン',
  process: 'プロセス',
  report: '★',
  monitoring: 'モニタリング',
  policy: '支援方針',
};

/** Without these no row is a record. */
export const neededFields = ['date', 'meeting'] as const satisfies readonly ExchangeField[];

const columns = new Map(
  (tableOf(practiceRecord, recordsTable)?.columns ?? []).map((column) => [column.id, column]),
);

function textColumn(field: RecordText): TextField {
  const column = columns.get(field);
  if (column?.type !== 'text') throw new Error(`the form has no words called ${field}`);
  return column;
}

/** Characters that fit into a column of words, as a reader counts them. */
export const textLimit = (field: RecordText): number => textColumn(field).limit;

/** Of one line: a line break within a cell becomes a space. */
export const isOneLine = (field: RecordText): boolean => textColumn(field).long !== true;

/** What may be chosen in 種別 and 支援方針. */
export function optionsOf(field: 'kind' | 'policy'): readonly Option[] {
  const column = columns.get(field);
  return column?.type === 'choice' ? column.options : [];
}
