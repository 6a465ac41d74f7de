import type { ImportChoices } from '@yoriai/shared/records/exchange/api';
import { exchangeFields } from '@yoriai/shared/records/exchange/columns';
import * as z from 'zod/mini';

export const recordParams = z.object({ id: z.string(), worksheet: z.string() });

const yes = z._default(z.enum(['yes', 'no']), 'no');
/** `date,-,meeting`: by column, what it is taken for. */
const columns = z
  .string()
  .check(z.regex(new RegExp(`^(?:-|${exchangeFields.join('|')})(?:,(?:-|${exchangeFields.join('|')}))*$`)));
const number = z.string().check(z.regex(/^\d{1,4}$/));

export const choicesQuery = z.object({
  sheet: z.optional(number),
  columns: z.optional(columns),
  year: z.optional(number),
  daytime: yes,
  again: yes,
  leaveOut: yes,
});

/** @param key of this import: asked for again with the same one, it is done once. */
export const importQuery = z.extend(choicesQuery, { key: z.string().check(z.regex(/^[\w-]{8,64}$/)) });

/** A month or a day. */
const date = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/));

export const exportQuery = z.object({
  as: z._default(z.enum(['xlsx', 'csv']), 'xlsx'),
  encoding: z._default(z.enum(['utf-8', 'shift_jis']), 'utf-8'),
  from: z.optional(date),
  to: z.optional(date),
  /** モニタリング goes along. */
  internal: z._default(z.enum(['yes', 'no']), 'yes'),
  /** What Shift_JIS has not becomes 〓. */
  replace: yes,
});

export const choicesOf = (query: z.infer<typeof choicesQuery>): ImportChoices => ({
  sheet: query.sheet === undefined ? undefined : Number(query.sheet),
  columns: query.columns?.split(',').map((it) => exchangeFields.find((field) => field === it) ?? null),
  year: query.year === undefined ? undefined : Number(query.year),
  daytime: query.daytime === 'yes',
  again: query.again === 'yes',
  leaveOut: query.leaveOut === 'yes',
});
