import * as z from 'zod/mini';
import { isCalendarDay } from '../boards/calendar-day.ts';
import type { Field } from './field.ts';
import { type Reference, referenceSchema } from './reference.ts';
import { type RelationMap, relationMapSchema } from './relation-map.ts';

/** A count as it was written: `about` for 約 (B-10). */
export interface Quantity {
  readonly number: number;
  readonly about?: boolean | undefined;
}

/** `YYYY-MM-DD`, or `YYYY-MM` for a field of months. */
export interface Dates {
  readonly from: string;
  readonly to?: string | undefined;
}

/** `HH:MM`, 00:00 to 23:59; `to` may be on the next day when `nextDay` is set. */
export interface Times {
  readonly from: string;
  readonly to?: string | undefined;
  readonly nextDay?: boolean | undefined;
}

/** ◎, ○, or a number (B-32). */
export type Priority = 'double' | 'single' | number;

export type FieldValue =
  | string
  | number
  | boolean
  | readonly string[]
  | Quantity
  | Dates
  | Times
  | readonly Reference[]
  | RelationMap;

const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const date = z.string().check(z.refine((it) => month.test(it) || isCalendarDay(it)));
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const dates = z.object({ from: date, to: z.optional(date) });
const times = z.object({ from: time, to: z.optional(time), nextDay: z.optional(z.boolean()) });
const quantity = z.object({ number: z.number(), about: z.optional(z.boolean()) });
const priority = z.union([z.enum(['double', 'single']), z.int().check(z.positive())]);

/** Reads what a document holds for a field. @returns undefined for what is no value of it (HOST-7). */
export function readValue(field: Field, raw: unknown): FieldValue | undefined {
  const result = schemaOf(field)?.safeParse(raw);
  return result?.success ? (result.data as FieldValue) : undefined;
}

/** @returns undefined for fields whose content is no single value: texts and tables. */
function schemaOf(field: Field): z.ZodMiniType | undefined {
  switch (field.type) {
    case 'date':
      return field.range ? dates : date;
    case 'time':
      return field.range ? times : time;
    case 'choice': {
      const one = z.enum(field.options.map(({ value }) => value));
      return field.many ? z.array(one) : one;
    }
    case 'scale':
      return z.literal(field.steps.map(({ value }) => value));
    case 'check':
      return z.boolean();
    case 'number':
      return quantity;
    case 'priority':
      return priority;
    case 'reference':
      return z.array(referenceSchema);
    case 'snapshot':
      return relationMapSchema;
    default:
      return undefined;
  }
}
