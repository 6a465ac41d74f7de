import { fillWorksheet, newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import type { RichText } from '@yoriai/shared/documents/rich-text';
import { giveNumbers } from '@yoriai/shared/documents/row-numbers';
import {
  type Entry,
  openWorksheet,
  type PlainWorksheet,
  readWorksheet,
} from '@yoriai/shared/documents/worksheet';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import type { Reference } from '@yoriai/shared/worksheets/reference';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { RemarkKind } from '@yoriai/shared/worksheets/template';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import * as Y from 'yjs';
import { newId } from '../../keeping/new-id.ts';
import { timeAgo } from '../days.ts';

/** A row as it is written down in this folder. */
export interface SampleRow {
  readonly texts?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, FieldValue>>;
  readonly source?: Reference;
  readonly by?: string;
  readonly daysAgo?: number;
}

/** A worksheet of the sample, as it is written down in this folder: plain values, and days instead of times. */
export interface SampleWorksheet {
  /** A template's name. */
  readonly template: string;
  readonly title: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, FieldValue>>;
  readonly rich?: Readonly<Record<string, RichText>>;
  /** In place of the rows that a new sheet begins with, by table. */
  readonly rows?: Readonly<Record<string, readonly SampleRow[]>>;
  readonly remarks?: readonly {
    readonly kind: RemarkKind;
    readonly on: string;
    readonly text: string;
    readonly by: string;
    readonly daysAgo: number;
  }[];
  readonly by: string;
  readonly createdDaysAgo: number;
  readonly editedDaysAgo: number;
}

/** The sheet as it goes into its document, with fresh ids and with its numbers, dated back from now. */
export function buildSampleWorksheet(sample: SampleWorksheet, now: number): PlainWorksheet {
  const { title, texts = {}, values = {}, rich = {}, rows = {}, remarks = [], by } = sample;
  const template = worksheetTemplate(sample.template);
  if (!template) throw new Error(`the sample asks for a form ${sample.template}`);
  const begun = timeAgo(now, sample.createdDaysAgo);
  const last = timeAgo(now, sample.editedDaysAgo);
  const blank = newWorksheet(template, title, { by, now: () => begun, id: newId });
  const doc = new Y.Doc();
  fillWorksheet(doc, {
    ...blank,
    texts,
    rich,
    values: entriesOf(values, by, last),
    rows: blank.rows.filter(({ table }) => rows[table] === undefined),
    remarks: remarks.map(({ daysAgo, ...remark }) => ({
      id: newId('r_'),
      ...remark,
      at: timeAgo(now, daysAgo),
    })),
  });
  for (const [table, list] of Object.entries(rows)) {
    for (const { by: hand = by, daysAgo = sample.editedDaysAgo, ...row } of list)
      addRows(
        openWorksheet(doc),
        table,
        [row],
        { by: hand, now: () => timeAgo(now, daysAgo), id: newId },
        undefined,
      );
  }
  giveNumbers(doc);
  const { worksheet } = readWorksheet(doc);
  doc.destroy();
  return worksheet;
}

const entriesOf = (
  values: Readonly<Record<string, FieldValue>>,
  by: string,
  at: number,
): Readonly<Record<string, Entry>> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, by, at }]));

/** Paragraphs, one for each text. */
export const paragraphs = (...texts: readonly string[]): RichText =>
  texts.map((text) => ({ type: 'paragraph', inline: [{ text }] }));
