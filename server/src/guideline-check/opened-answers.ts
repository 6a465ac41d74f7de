import { notations } from '@yoriai/shared/guideline-check/answers';
import type { LaidSheet } from '@yoriai/shared/guideline-check/api';
import type * as Y from 'yjs';
import * as z from 'zod/mini';

/**
 * What was laid side by side when all were opened, in the server's own document of the sheet (`sheet/<id>/versions`): it
 * goes along with an exported area, and says whose account wrote nothing (P17, AREA-5).
 */
const papers = 'opened-answers';

const answer = z.object({
  priority: z.optional(z.union([z.enum(['double', 'single']), z.int()])),
  status: z.string(),
  next: z.string(),
});
const laidSheet: z.ZodMiniType<LaidSheet> = z.object({
  name: z.optional(z.string()),
  notation: z.enum(notations),
  answers: z.record(z.string(), answer),
});

/** @returns undefined while nothing was laid out. What cannot be read is left out (HOST-7). */
export function readOpenedAnswers(doc: Y.Doc): readonly LaidSheet[] | undefined {
  const laid = doc.getMap(papers);
  if (laid.size === 0) return undefined;
  return [...laid.keys()].sort().flatMap((key) => {
    const result = laidSheet.safeParse(laid.get(key));
    return result.success ? [result.data] : [];
  });
}

/** Written once; opening is for good. */
export function writeOpenedAnswers(doc: Y.Doc, sheets: readonly LaidSheet[]): void {
  const laid = doc.getMap(papers);
  if (laid.size > 0) return;
  doc.transact(() => {
    for (const [index, sheet] of sheets.entries()) laid.set(String(index).padStart(4, '0'), sheet);
  });
}
