import * as z from 'zod/mini';
import type { PublicRisk } from './public-risks.ts';

/** What is kept about a public copy, where no page reads it: of what it was made, by whom, and who looked again (P9, P10). */
export interface KeptPublication {
  /** The plan. */
  readonly from: string;
  readonly by: string;
  readonly account: string;
  readonly at: number;
  readonly confirmed?:
    | { readonly by: string; readonly at: number; readonly note?: string | undefined }
    | undefined;
}

export const publicationSchema: z.ZodMiniType<KeptPublication> = z.object({
  from: z.string(),
  by: z.string(),
  account: z.string(),
  at: z.number(),
  confirmed: z.optional(z.object({ by: z.string(), at: z.number(), note: z.optional(z.string()) })),
});

/** Answer of `GET /api/areas/:id/worksheets/:worksheet/publication`, for a 公開版. */
export interface Publication {
  readonly by: string;
  readonly at: number;
  readonly confirmed?: KeptPublication['confirmed'];
  /** Of the paper now; whoever confirms says which one was looked at. */
  readonly content: string;
  readonly risks: readonly PublicRisk[];
  /** Whether 相談先 is written (C11). */
  readonly hasContact: boolean;
  /**
   * Whether this person may confirm it: a second one may; its maker only where he or she may approve, and says why
   * (an office of one, C9).
   */
  readonly confirms: 'yes' | 'with-note' | 'no';
}
