import { keepingSchema } from '@yoriai/shared/retention/keeping';
import * as z from 'zod/mini';

/** How long this organisation keeps its papers, and when it was last looked through (P19). */
export const retentionPath = 'retention.json';

const retentionFile = z.object({
  format: z.literal('yoriai-retention'),
  version: z.literal(1),
  /** Counts the writings, so that of two copies the newer is known. */
  revision: z.int(),
  /** Absent: as it comes. */
  keeping: z.optional(keepingSchema),
  /** Milliseconds since 1970, UTC. */
  sweptAt: z.optional(z.number()),
});
export type RetentionFile = z.infer<typeof retentionFile>;

export const noRetention: RetentionFile = { format: 'yoriai-retention', version: 1, revision: 0 };

export function readRetentionFile(raw: unknown): RetentionFile | undefined {
  const result = retentionFile.safeParse(raw);
  return result.success ? result.data : undefined;
}
