import * as z from 'zod/mini';
import type { RecordType } from '../documents/record.ts';

/** A line between two cards. Which kinds and qualities there are, the board kind says. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly quality?: string | undefined;
  readonly direction?: 'none' | 'forward' | 'both' | undefined;
  readonly label?: string | undefined;
  readonly by: string;
  readonly at: number;
}

export const linkType: RecordType<Link> = {
  name: 'link',
  idPrefix: 'l_',
  version: 1,
  scope: 'document',
  schema: z.object({
    id: z.string(),
    from: z.string(),
    to: z.string(),
    kind: z.string(),
    quality: z.optional(z.string()),
    direction: z.optional(z.enum(['none', 'forward', 'both'])),
    label: z.optional(z.string().check(z.maxLength(60))),
    by: z.string(),
    at: z.number(),
  }),
  migrations: [],
};
