import * as z from 'zod/mini';
import { type Wording, wordingSchema } from './wording.ts';

/** What every field has. Ids are unique within a template and never change: documents bear them. */
interface FieldBase {
  readonly id: string;
  readonly label: Wording;
  readonly hint?: Wording | undefined;
  /** Asked for when the sheet is called complete; never enforced while writing. */
  readonly required?: boolean | undefined;
  /** 所感, 担当者の主観: never part of what is approved, published or shown to residents (C7, P16). */
  readonly internal?: boolean | undefined;
  /** When it is written: before what it tells of, or after (WS-3). */
  readonly when?: 'before' | 'after' | undefined;
}

export interface Option {
  readonly value: string;
  readonly label: Wording;
}

/** Headings, lists, tables, marks and ruby, written by several at once (WS-2). `guide` is a number of characters said, not enforced. */
export interface RichField extends FieldBase {
  readonly type: 'rich';
  readonly guide?: number | undefined;
}

/** Plain words, written by several at once. `limit` is enforced while writing, `guide` is only said; characters as a reader counts them. */
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly limit: number;
  readonly guide?: number | undefined;
  /** Drawn higher than one line. */
  readonly long?: boolean | undefined;
}

/** A day, or a month where days are not known; with `range`, from one to another. */
export interface DateField extends FieldBase {
  readonly type: 'date';
  readonly precision?: 'day' | 'month' | undefined;
  readonly range?: boolean | undefined;
}

export interface TimeField extends FieldBase {
  readonly type: 'time';
  readonly range?: boolean | undefined;
}

/** One of the options, or several with `many`. */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
  readonly many?: boolean | undefined;
}

/** Steps of a scale, in the order in which they are shown. Unset stays unset (B-31). */
export interface ScaleField extends FieldBase {
  readonly type: 'scale';
  readonly steps: readonly { readonly value: number; readonly label: Wording }[];
}

export interface CheckField extends FieldBase {
  readonly type: 'check';
}

/** 重点課題: ◎○ or a number, one notation per sheet (WS-6, B-32). */
export interface PriorityField extends FieldBase {
  readonly type: 'priority';
}

/** A count or a rate, as people write it (B-10). */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly unit?: Wording | undefined;
}

export const referenceTargets = ['card', 'board', 'worksheet', 'row'] as const;
export type ReferenceTarget = (typeof referenceTargets)[number];

/** What stands elsewhere in the area: a card, a board, another worksheet, one of its rows (a record, a figure). */
export interface ReferenceField extends FieldBase {
  readonly type: 'reference';
  readonly to: readonly ReferenceTarget[];
  /** Only cards of these stages of the river, or rows of these templates. Absent: all. */
  readonly only?: readonly string[] | undefined;
  readonly many?: boolean | undefined;
}

/** A picture taken of a board's cards and lines, as it was then (WS-5). Only the server writes it. */
export interface SnapshotField extends FieldBase {
  readonly type: 'snapshot';
  readonly of: 'relation-map';
}

/** Rows that people add, order and put away; several write in them at once. */
export interface TableField extends FieldBase {
  readonly type: 'table';
  readonly columns: readonly ColumnField[];
  /** Rows are made by assembly alone, never by hand. */
  readonly assembled?: boolean | undefined;
  /** The server numbers the rows (NO. of a record). */
  readonly numbered?: boolean | undefined;
  /** Asked kindly not to be more than this (B-40). */
  readonly most?: number | undefined;
  /** Rows a new sheet begins with: values and texts by column id. */
  readonly start?: readonly Readonly<Record<string, string>>[] | undefined;
}

/** What may stand in a table. */
export type ColumnField =
  | TextField
  | DateField
  | TimeField
  | ChoiceField
  | ScaleField
  | CheckField
  | NumberField
  | ReferenceField;

export type Field = ColumnField | RichField | PriorityField | SnapshotField | TableField;
export type FieldType = Field['type'];

const base = {
  id: z.string().check(z.regex(/^[a-zA-Z0-9.-]{1,60}$/)),
  label: wordingSchema,
  hint: z.optional(wordingSchema),
  required: z.optional(z.boolean()),
  internal: z.optional(z.boolean()),
  when: z.optional(z.enum(['before', 'after'])),
};
const count = z.int().check(z.positive());
const option = z.strictObject({ value: z.string().check(z.minLength(1)), label: wordingSchema });

const columnSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: z.literal('text'),
    limit: count,
    guide: z.optional(count),
    long: z.optional(z.boolean()),
  }),
  z.strictObject({
    ...base,
    type: z.literal('date'),
    precision: z.optional(z.enum(['day', 'month'])),
    range: z.optional(z.boolean()),
  }),
  z.strictObject({ ...base, type: z.literal('time'), range: z.optional(z.boolean()) }),
  z.strictObject({
    ...base,
    type: z.literal('choice'),
    options: z.array(option).check(z.minLength(1)),
    many: z.optional(z.boolean()),
  }),
  z.strictObject({
    ...base,
    type: z.literal('scale'),
    steps: z.array(z.strictObject({ value: z.int(), label: wordingSchema })).check(z.minLength(2)),
  }),
  z.strictObject({ ...base, type: z.literal('check') }),
  z.strictObject({ ...base, type: z.literal('number'), unit: z.optional(wordingSchema) }),
  z.strictObject({
    ...base,
    type: z.literal('reference'),
    to: z.array(z.enum(referenceTargets)).check(z.minLength(1)),
    only: z.optional(z.array(z.string())),
    many: z.optional(z.boolean()),
  }),
]);

export const fieldSchema = z.union([
  columnSchema,
  z.discriminatedUnion('type', [
    z.strictObject({ ...base, type: z.literal('rich'), guide: z.optional(count) }),
    z.strictObject({ ...base, type: z.literal('priority') }),
    z.strictObject({ ...base, type: z.literal('snapshot'), of: z.enum(['relation-map']) }),
    z.strictObject({
      ...base,
      type: z.literal('table'),
      columns: z.array(columnSchema).check(z.minLength(1)),
      assembled: z.optional(z.boolean()),
      numbered: z.optional(z.boolean()),
      most: z.optional(count),
      start: z.optional(z.array(z.record(z.string(), z.string()))),
    }),
  ]),
]);
