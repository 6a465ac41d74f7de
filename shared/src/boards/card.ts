import * as z from 'zod/mini';
import type { RecordType } from '../documents/record.ts';

/** What every card of every board has. A board kind adds its own fields (`boards/<kind>/cards.ts`). */
export const cardBase = {
  id: z.string(),
  /** The kind's name, one of the board kind's cards. */
  kind: z.string(),
  text: z.string(),
  /** Fractional index: the order in the list view. */
  order: z.string(),
  /** The 表札 it lies under. */
  group: z.optional(z.string()),
  /** Who wrote it: the name that person showed then. */
  by: z.string(),
  /** Milliseconds since 1970, UTC. */
  at: z.number(),
  /** The conversion it came from (`v_…`). What that was made of, the server alone can say (P10). */
  origin: z.optional(z.string()),
  /** The conversions that were made of it; written by the server. */
  became: z.optional(z.array(z.string())),
  /** When it was put away (しまう). Nothing is deleted. */
  away: z.optional(z.number()),
} as const;

export interface Card {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly order: string;
  readonly group?: string | undefined;
  readonly by: string;
  readonly at: number;
  readonly origin?: string | undefined;
  readonly became?: readonly string[] | undefined;
  readonly away?: number | undefined;
  readonly [field: string]: unknown;
}

/** The record type of one kind of card: the base and the kind's own fields. */
export function cardType(kind: string, fields: z.core.$ZodShape): RecordType<Card> {
  return {
    name: kind,
    idPrefix: 'c_',
    version: 1,
    scope: 'document',
    schema: z.object({ ...cardBase, ...fields }) as unknown as z.ZodMiniType<Card>,
    migrations: [],
  };
}
