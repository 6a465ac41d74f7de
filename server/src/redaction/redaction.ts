import { bareName, parseDocumentName } from '@yoriai/shared/documents/names';
import { redactedThings } from '@yoriai/shared/redaction/api';
import type { Gone } from '@yoriai/shared/redaction/gone';
import { placePattern } from '@yoriai/shared/redaction/gone';
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,60}$/));

/** A document that goes on in a new epoch. */
const renewed = z.object({
  /** Its bare name. */
  name: z.string().check(z.refine((it) => bareName(it) === it && parseDocumentName(it) !== undefined)),
  epoch: z.int().check(z.minimum(2)),
  /** Yjs client ids under which the epochs before were written: what they wrote is let in no more. */
  clients: z.array(z.int()),
});
export type Renewed = z.infer<typeof renewed>;

const redactedPaper = z.object({
  of: z.enum(redactedThings),
  id,
  /** The paper itself goes. */
  whole: z.optional(z.literal(true)),
  /** Names of places (shared/src/redaction/gone.ts). */
  gone: z.array(z.string().check(z.regex(placePattern))),
  /** Nobody asked for it by itself: it goes along with another one (a conference with its sheet). */
  along: z.optional(z.literal(true)),
});
export type RedactedPaper = z.infer<typeof redactedPaper>;

/**
 * One redaction as the ledger keeps it: ids alone, and enough of them to carry it out again on an older copy of
 * everything (P28).
 */
export const redaction = z.object({
  id,
  /** Milliseconds since 1970, UTC. */
  at: z.number(),
  /** An account id. */
  by: z.string(),
  area: id,
  papers: z.array(redactedPaper),
  documents: z.array(renewed),
});
export type Redaction = z.infer<typeof redaction>;

/** What these redactions, taken together, leave of a document. @param document its bare name */
export function goneFor(document: string, redactions: readonly Redaction[]): Gone {
  const paper = parseDocumentName(document)?.id;
  const papers = redactions.flatMap((it) => it.papers);
  const here = papers.filter((it) => it.id === paper).flatMap(({ gone }) => gone);
  return { ...goneAnywhere(papers), here: new Set(here) };
}

/** Ids that go wherever they are named. */
export const goneAnywhere = (papers: readonly RedactedPaper[]): Pick<Gone, 'entries' | 'papers'> => ({
  entries: new Set(papers.flatMap(({ gone }) => gone.filter((it) => /^[cw]_[A-Za-z0-9]+$/.test(it)))),
  papers: new Set(papers.filter(({ whole }) => whole).map((it) => it.id)),
});
