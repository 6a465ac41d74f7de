import * as z from 'zod/mini';

/** A change of an approved plan that somebody proposes: one sentence, and why (C12). */
export interface Proposal {
  /** `q_…` */
  readonly id: string;
  /** A field of the sheet, or with `row` a column of that row. */
  readonly row?: string | undefined;
  readonly field: string;
  /** How it read when it was proposed; it stays to be read after it was accepted. */
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly by: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly decided?: Decision | undefined;
}

export interface Decision {
  readonly as: 'accepted' | 'declined';
  readonly by: string;
  readonly at: number;
  readonly note?: string | undefined;
  /** The version it made. */
  readonly version?: number | undefined;
}

/** Accepted and journalled, and not yet written into the sheet: done again after it was cut off. */
export interface KeptProposal extends Proposal {
  readonly writing?: boolean | undefined;
}

const text = z.string().check(z.maxLength(4000));

export const proposalSchema: z.ZodMiniType<KeptProposal> = z.object({
  id: z.string().check(z.startsWith('q_'), z.maxLength(40)),
  row: z.optional(z.string()),
  field: z.string(),
  before: text,
  after: text,
  reason: text,
  by: z.string(),
  at: z.number(),
  decided: z.optional(
    z.object({
      as: z.enum(['accepted', 'declined']),
      by: z.string(),
      at: z.number(),
      note: z.optional(text),
      version: z.optional(z.int()),
    }),
  ),
  writing: z.optional(z.boolean()),
});
