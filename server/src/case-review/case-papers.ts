import { type RiskAnswer, riskAnswers } from '@yoriai/shared/case-review/api';
import type { CaseNames } from '@yoriai/shared/case-review/case-names';
import type * as Y from 'yjs';
import * as z from 'zod/mini';

/**
 * What the server alone knows of a case: who is who in it, what was gathered, what was said of its risks, who confirmed
 * it. It stands in the server's own document of the worksheet (`sheet/<id>/versions`), which no page ever opens: the
 * sheet itself must not lead back to the map (AC-B B7, P10), and nobody may confirm by writing into it (AC-B B6). Each
 * entry is one plain value, written as a whole.
 */
export interface CasePapers {
  readonly names: CaseNames;
  /** By the key of the request. */
  readonly gatherings: ReadonlyMap<string, Gathering>;
  /** By the id of the risk. */
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  /** Oldest first. */
  readonly checks: readonly KeptCheck[];
}

const hand = { by: z.string(), account: z.string(), at: z.number() };

const gathering = z.object({
  ...hand,
  /** Hash of what was asked: the same key with something else is refused. */
  asked: z.string(),
  /** The map it was made with: the letters of later records are that map's. */
  board: z.optional(z.string()),
  /** What came of it; absent while it is not known to be on the sheet. */
  result: z.optional(z.record(z.string(), z.unknown())),
});
export type Gathering = z.infer<typeof gathering>;

const keptAnswer = z.object({
  ...hand,
  answer: z.enum(riskAnswers),
  reason: z.optional(z.string()),
});
export type KeptAnswer = z.infer<typeof keptAnswer> & { readonly answer: RiskAnswer };

const keptCheck = z.object({
  ...hand,
  /** Hash of the content that was confirmed. */
  revision: z.string(),
  reason: z.optional(z.string()),
});
export type KeptCheck = z.infer<typeof keptCheck>;

const mapsOf = (doc: Y.Doc) => ({
  names: doc.getMap<unknown>('case-names'),
  gatherings: doc.getMap<unknown>('case-gatherings'),
  answers: doc.getMap<unknown>('case-answers'),
  checks: doc.getMap<unknown>('case-checks'),
});

/** What cannot be read is left out; nothing throws (HOST-7). */
export function readCasePapers(doc: Y.Doc): CasePapers {
  const { names, gatherings, answers, checks } = mapsOf(doc);
  return {
    names: Object.fromEntries(
      [...names.entries()].filter((it): it is [string, string] => typeof it[1] === 'string'),
    ),
    gatherings: entriesOf(gatherings, gathering),
    answers: entriesOf(answers, keptAnswer),
    checks: [...entriesOf(checks, keptCheck).values()].sort((a, b) => a.at - b.at),
  };
}

function entriesOf<T>(map: Y.Map<unknown>, schema: z.ZodMiniType<T>): ReadonlyMap<string, T> {
  return new Map(
    [...map.entries()].flatMap(([id, raw]): [string, T][] => {
      const result = schema.safeParse(raw);
      return result.success ? [[id, result.data]] : [];
    }),
  );
}

export function writeGathering(doc: Y.Doc, key: string, entry: Gathering, given: CaseNames): void {
  const { names, gatherings } = mapsOf(doc);
  for (const [knownAs, name] of Object.entries(given)) if (!names.has(knownAs)) names.set(knownAs, name);
  gatherings.set(key, withoutGaps(entry));
}

export function writeAnswer(doc: Y.Doc, risk: string, answer: KeptAnswer | undefined): void {
  const { answers } = mapsOf(doc);
  if (answer) answers.set(risk, withoutGaps(answer));
  else answers.delete(risk);
}

export function writeCheck(doc: Y.Doc, check: KeptCheck): void {
  const { checks } = mapsOf(doc);
  checks.set(String(checks.size + 1).padStart(4, '0'), withoutGaps(check));
}

/** In a document `undefined` is a value of its own. */
const withoutGaps = (entry: object): object =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
