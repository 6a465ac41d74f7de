import * as z from 'zod/mini';
import type { RecordType } from '../documents/record.ts';
import { limits } from '../limits.ts';
import { type RemarkKind, remarkKinds } from './template.ts';

/** What somebody put beside a place of a worksheet: a remark, or in a case review a question, a fact, an opinion. */
export interface Remark {
  /** `r_…` */
  readonly id: string;
  readonly kind: RemarkKind;
  /** The section or field it stands beside, or the row (`w_…`). */
  readonly on: string;
  readonly text: string;
  readonly by: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The remark it answers. */
  readonly answers?: string | undefined;
  /** Dealt with; it stays to be read. */
  readonly settled?: number | undefined;
  readonly away?: number | undefined;
}

export const remarkType: RecordType<Remark> = {
  name: 'remark',
  idPrefix: 'r_',
  version: 1,
  scope: 'document',
  schema: z.object({
    id: z.string().check(z.maxLength(40)),
    kind: z.enum(remarkKinds),
    on: z.string().check(z.maxLength(60)),
    text: z.string().check(z.maxLength(limits.cardTextCharacters * 4)),
    by: z.string(),
    at: z.number(),
    answers: z.optional(z.string()),
    settled: z.optional(z.number()),
    away: z.optional(z.number()),
  }),
  migrations: [],
};
