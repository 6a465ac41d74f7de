import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { compare } from './order.ts';
import type { PlainWorksheet } from './worksheet.ts';

/**
 * What the server keeps about a worksheet and no page ever opens: `sheet/<id>/versions`. Days, versions, steps,
 * proposals: each entry is one plain value, written as a whole and never changed by a page (DUR-7, WS-7).
 */
export interface VersionsDocument {
  readonly doc: Y.Doc;
  /** `YYYY-MM-DD` in Japan → the sheet as it was before the first edit of that day. */
  readonly days: Y.Map<unknown>;
  /** `1`, `2` … → what was approved. */
  readonly versions: Y.Map<unknown>;
  /** `0001`, `0002` … → who submitted, checked, approved, sent back. */
  readonly steps: Y.Map<unknown>;
  /** `q_…` → what is proposed to be changed in an approved sheet. */
  readonly proposals: Y.Map<unknown>;
  /** `publication` → what is known of a public copy. */
  readonly about: Y.Map<unknown>;
}

export const openVersions = (doc: Y.Doc): VersionsDocument => ({
  doc,
  days: doc.getMap('days'),
  versions: doc.getMap('versions'),
  steps: doc.getMap('steps'),
  proposals: doc.getMap('proposals'),
  about: doc.getMap('about'),
});

/** A sheet as it was before the first edit of a day. */
export interface KeptDay {
  /** When it was kept, milliseconds since 1970, UTC. */
  readonly at: number;
  readonly sheet: PlainWorksheet;
}

/** What was approved, word by word. */
export interface Version {
  readonly number: number;
  readonly by: string;
  readonly at: number;
  /** Why it came after the one before. */
  readonly reason?: string | undefined;
  /** The proposal that made it. */
  readonly proposal?: string | undefined;
  readonly sheet: PlainWorksheet;
}

/** The server alone wrote it; what is asked here only keeps a damaged document from being taken for a sheet. */
const sheet = z.custom<PlainWorksheet>(
  (it) => typeof it === 'object' && it !== null && Array.isArray((it as { rows?: unknown }).rows),
);
const keptDaySchema: z.ZodMiniType<KeptDay> = z.object({ at: z.number(), sheet });
const versionSchema: z.ZodMiniType<Version> = z.object({
  number: z.int().check(z.positive()),
  by: z.string(),
  at: z.number(),
  reason: z.optional(z.string()),
  proposal: z.optional(z.string()),
  sheet,
});

/** The days of which there is a copy, oldest first. */
export const daysKept = ({ days }: Pick<VersionsDocument, 'days'>): readonly string[] =>
  [...days.keys()].sort();

export const readDay = ({ days }: Pick<VersionsDocument, 'days'>, day: string): KeptDay | undefined =>
  readKept(keptDaySchema, days.get(day));

/** Every version, oldest first. */
export const readVersions = ({ versions }: Pick<VersionsDocument, 'versions'>): readonly Version[] =>
  readAll(versionSchema, versions).sort((a, b) => a.number - b.number);

/** Every entry of a map that can be read, by its key's order (HOST-7). */
export const readAll = <T>(schema: z.ZodMiniType<T>, entries: Y.Map<unknown>): T[] =>
  [...entries.keys()].sort(compare).flatMap((key) => readKept(schema, entries.get(key)) ?? []);

export function readKept<T>(schema: z.ZodMiniType<T>, raw: unknown): T | undefined {
  const result = schema.safeParse(raw);
  return result.success ? result.data : undefined;
}

/** Copies of more days than these are not kept, nor more bytes of them: the oldest go. */
const mostDays = 62;
const mostDayBytes = 8 * 1024 * 1024;

/** Keeps a day's copy if there is none yet; call it by server command only. */
export function keepDay({ doc, days }: VersionsDocument, day: string, kept: KeptDay): void {
  if (days.has(day)) return;
  doc.transact(() => {
    days.set(day, withoutGaps(kept));
    const sizes = daysKept({ days }).map((it) => ({
      day: it,
      bytes: JSON.stringify(days.get(it)).length * 2,
    }));
    let [count, bytes] = [sizes.length, sizes.reduce((sum, it) => sum + it.bytes, 0)];
    for (const old of sizes.slice(0, -1)) {
      if (count <= mostDays && bytes <= mostDayBytes) return;
      days.delete(old.day);
      [count, bytes] = [count - 1, bytes - old.bytes];
    }
  });
}

/** What is absent is not written at all: in a document `undefined` is a value of its own. */
export const withoutGaps = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
