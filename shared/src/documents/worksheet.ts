import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { Field, TableField } from '../worksheets/field.ts';
import { type Reference, referenceSchema } from '../worksheets/reference.ts';
import { worksheetTemplate } from '../worksheets/registry.ts';
import { type Remark, remarkType } from '../worksheets/remark.ts';
import { fieldsOf, type Template } from '../worksheets/template.ts';
import { type FieldValue, readValue } from '../worksheets/values.ts';
import { entryOf, readEntry } from './board.ts';
import { byTime, compare } from './order.ts';
import type { Problem, Reading } from './record.ts';
import type { RichText } from './rich-text.ts';
import { readRichText } from './rich-text-reading.ts';
import { readIn, wordsIn, writtenFields } from './worksheet-texts.ts';

/** The version of the form below. A document of a newer one is shown, but not written (HOST-7). */
export const worksheetSchema = 1;

/** A value with the hand that wrote it: of two written at once both can be shown (C2). */
export interface Entry<T = FieldValue> {
  readonly value: T;
  readonly by: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** A row of a table. */
export interface Row {
  /** `w_…` */
  readonly id: string;
  /** The field whose row it is. */
  readonly table: string;
  /** Fractional index. */
  readonly order: string;
  readonly by: string;
  readonly at: number;
  readonly away?: number | undefined;
  /** Its number, given by the server (NO. of a record). */
  readonly number?: number | undefined;
  /** It was read in from a file: `at` is when, and says nothing of when it was first written. */
  readonly imported?: true | undefined;
  /** What it was taken over from. */
  readonly source?: Reference | undefined;
  /** By column. */
  readonly values: Readonly<Record<string, Entry>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** A value that lost against another one written at the same time; it stays to be seen until somebody decides (C2). */
export interface LostValue {
  /** `<field>` or `<row>:<column>`. */
  readonly place: string;
  readonly entry: Entry;
}

/** A worksheet as plain values: the form in which it is exported, assembled from and kept as JSON (AREA-5). */
export interface PlainWorksheet {
  readonly schema: number;
  readonly template: string;
  readonly version: number;
  readonly title: string;
  readonly values: Readonly<Record<string, Entry>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly rich: Readonly<Record<string, RichText>>;
  /** In reading order; those put away too. */
  readonly rows: readonly Row[];
  readonly remarks: readonly Remark[];
  readonly lost: readonly LostValue[];
  readonly counters: Readonly<Record<string, number>>;
}

/** A worksheet's Y.Doc by its parts. Opening reads nothing and writes nothing. */
export interface WorksheetDocument {
  readonly doc: Y.Doc;
  /** schema, template, version, title. */
  readonly meta: Y.Map<unknown>;
  /** Field → Entry. */
  readonly values: Y.Map<unknown>;
  readonly rows: Y.Map<unknown>;
  readonly remarks: Y.Map<unknown>;
  readonly lost: Y.Map<unknown>;
  /** Counters only the server writes: numbers given so far. */
  readonly counters: Y.Map<number>;
}

export function openWorksheet(doc: Y.Doc): WorksheetDocument {
  return {
    doc,
    meta: doc.getMap('meta'),
    values: doc.getMap('values'),
    rows: doc.getMap('rows'),
    remarks: doc.getMap('remarks'),
    lost: doc.getMap('lost'),
    counters: doc.getMap('counters'),
  };
}

/** The name of the sheet's template; empty while the document is. */
export const templateNameOf = ({ meta }: Pick<WorksheetDocument, 'meta'>): string =>
  String(meta.get('template') ?? '');

/** The key of a column's value within its row. */
export const columnKey = (column: string): string => `v:${column}`;

/** Reads the whole worksheet. What does not validate is left out and reported; nothing throws (HOST-7). */
export function readWorksheet(doc: Y.Doc): {
  readonly worksheet: PlainWorksheet;
  readonly problems: readonly Problem[];
} {
  const { meta, values, rows, remarks, lost, counters } = openWorksheet(doc);
  const template = worksheetTemplate(templateNameOf({ meta }));
  const problems: Problem[] = [];
  const fields = template ? fieldsOf(template) : [];
  const keep = <T>(reading: Reading<T>): T[] => {
    if ('value' in reading) return [reading.value];
    problems.push(reading.problem);
    return [];
  };
  return {
    worksheet: {
      schema: numberOf(meta.get('schema')),
      template: templateNameOf({ meta }),
      version: numberOf(meta.get('version')),
      title: String(meta.get('title') ?? ''),
      values: Object.fromEntries(
        [...values.entries()].flatMap(([id, raw]) =>
          keep(readFieldEntry(fields, id, raw)).map((it) => [id, it]),
        ),
      ),
      texts: written(doc, (id) => (isRich(fields, id) ? '' : wordsIn(doc, undefined, id))),
      rich: written(doc, (id) => (isRich(fields, id) ? readIn(doc, id, readRichText) : undefined)),
      rows: [...rows.keys()].flatMap((id) => keep(readRow(template, rows, id))).sort(byRowOrder),
      remarks: [...remarks.entries()]
        .flatMap(([id, raw]) => keep(readEntry(remarkType, id, raw)))
        .sort(byTime),
      lost: readLost(lost),
      counters: Object.fromEntries([...counters.entries()].filter(([, it]) => Number.isSafeInteger(it))),
    },
    problems,
  };
}

const isRich = (fields: readonly Field[], id: string): boolean =>
  fields.some((field) => field.id === id && field.type === 'rich');

/** The texts of the sheet itself that hold anything. */
function written<T extends { readonly length: number }>(
  doc: Y.Doc,
  read: (field: string) => T | undefined,
): Record<string, T> {
  return Object.fromEntries(
    writtenFields(doc).flatMap((id): [string, T][] => {
      const text = read(id);
      return text && text.length > 0 ? [[id, text]] : [];
    }),
  );
}

const numberOf = (raw: unknown): number => (typeof raw === 'number' ? raw : 0);

const entrySchema = z.object({ value: z.unknown(), by: z.string(), at: z.number() });

/** Reads the value of a field as it stands in the document. */
export function readFieldEntry(fields: readonly Field[], id: string, raw: unknown): Reading<Entry> {
  const fault = (why: string) => ({ problem: { record: 'value', id, fault: why } });
  const field = fields.find((it) => it.id === id);
  if (!field) return fault('unknown-field');
  const entry = entryFor(field, raw);
  return entry ? { value: entry } : fault('value');
}

function entryFor(field: Field, raw: unknown): Entry | undefined {
  const entry = entrySchema.safeParse(raw);
  if (!entry.success) return undefined;
  const value = readValue(field, entry.data.value);
  return value === undefined ? undefined : { ...entry.data, value };
}

const rowSchema = z.object({
  table: z.string(),
  order: z.string().check(z.minLength(1)),
  by: z.string(),
  at: z.number(),
  away: z.optional(z.number()),
  number: z.optional(z.int()),
  imported: z.optional(z.literal(true)),
  source: z.optional(referenceSchema),
});

/** Reads one row. Columns that cannot be read are left out; the row stays. */
export function readRow(template: Template | undefined, rows: Y.Map<unknown>, id: string): Reading<Row> {
  const fault = (why: string) => ({ problem: { record: 'row', id, fault: why } });
  const entry = entryOf(rows, id);
  if (!entry || !id.startsWith('w_')) return fault('not-a-record');
  const head = rowSchema.safeParse(
    Object.fromEntries([...entry.entries()].filter(([, value]) => !(value instanceof Y.AbstractType))),
  );
  if (!head.success) return fault(head.error.issues.map(({ path }) => path.join('.')).join(', '));
  const table = template && fieldsOf(template).find((it) => it.id === head.data.table);
  if (table?.type !== 'table') return fault('unknown-table');
  return { value: { id, ...head.data, ...cellsOf(rows.doc, table, id, entry) } };
}

function cellsOf(
  doc: Y.Doc | null,
  { columns }: TableField,
  row: string,
  entry: Y.Map<unknown>,
): Pick<Row, 'values' | 'texts'> {
  const values: Record<string, Entry> = {};
  const texts: Record<string, string> = {};
  for (const column of columns) {
    if (column.type === 'text') {
      const text = doc ? wordsIn(doc, row, column.id) : '';
      if (text !== '') texts[column.id] = text;
      continue;
    }
    const value = entryFor(column, entry.get(columnKey(column.id)));
    if (value) values[column.id] = value;
  }
  return { values, texts };
}

const lostSchema = z.object({ place: z.string(), entry: entrySchema });

export function readLost(lost: Y.Map<unknown>): readonly LostValue[] {
  return [...lost.keys()].sort().flatMap((key) => {
    const result = lostSchema.safeParse(lost.get(key));
    return result.success ? [result.data as LostValue] : [];
  });
}

/** Reading order: fractional index, then id, so that everybody sees the same (SYNC-1). */
export const byRowOrder = (a: Row, b: Row): number => compare(a.order, b.order) || compare(a.id, b.id);
