import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { byTime } from './order.ts';
import { type Problem, type RecordType, readRecord } from './record.ts';

/**
 * Where the cards of an area came from: `area/<id>/provenance`, which only the server reads and writes (P10). Each
 * conversion is one plain value, written as a whole, so that of two writings one counts.
 */
export interface ConversionRecord {
  /** `v_…` */
  readonly id: string;
  /** The page's own key of the request: a retry makes nothing new (CNV-3). */
  readonly key: string;
  /** Hash of what was asked: the same key with something else is refused. */
  readonly asked: string;
  readonly from: readonly ConversionSource[];
  readonly to: ConversionTarget;
  /** Who decided it, and when (milliseconds since 1970, UTC). */
  readonly by: string;
  readonly at: number;
  /** What is still to be written on the new cards. Gone once everything is carried out. */
  readonly making?: readonly NewCardWords[] | undefined;
  /** When it was taken back. */
  readonly undone?: number | undefined;
  /** Taking back was written down, and not all of it is carried out. */
  readonly undoing?: boolean | undefined;
}

export interface ConversionSource {
  /** The name of the board's document. */
  readonly document: string;
  readonly card: string;
  /** Hash of its words when the new card was made of it, or when somebody last saw that they changed (CNV-2). */
  readonly seen: string;
}

export interface ConversionTarget {
  readonly document: string;
  readonly kind: string;
  readonly cards: readonly string[];
}

export interface NewCardWords {
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

const name = z.string().check(z.minLength(1), z.maxLength(100));
const source = z.object({ document: name, card: name, seen: z.string().check(z.maxLength(100)) });
const words = z.object({ text: z.string(), fields: z.record(z.string(), z.string()) });

export const conversionType: RecordType<ConversionRecord> = {
  name: 'conversion',
  idPrefix: 'v_',
  version: 1,
  scope: 'document',
  schema: z.object({
    id: z.string().check(z.maxLength(40)),
    key: z.string().check(z.maxLength(100)),
    asked: z.string().check(z.maxLength(100)),
    from: z.array(source).check(z.minLength(1)),
    to: z.object({ document: name, kind: name, cards: z.array(name).check(z.minLength(1)) }),
    by: z.string(),
    at: z.number(),
    making: z.optional(z.array(words)),
    undone: z.optional(z.number()),
    undoing: z.optional(z.boolean()),
  }),
  migrations: [],
};

const recordsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('conversions');

/** Every conversion that can be read, oldest first. What cannot is left out and reported; nothing throws (HOST-7). */
export function readProvenance(doc: Y.Doc): {
  readonly conversions: readonly ConversionRecord[];
  readonly problems: readonly Problem[];
} {
  const conversions: ConversionRecord[] = [];
  const problems: Problem[] = [];
  for (const [id, raw] of recordsOf(doc).entries()) {
    const reading = readRecord(conversionType, id, raw);
    if ('value' in reading) conversions.push(reading.value);
    else problems.push(reading.problem);
  }
  return { conversions: conversions.sort(byTime), problems };
}

/** Writes conversions as they now are; call it by server command only. */
export function writeConversions(doc: Y.Doc, conversions: Iterable<ConversionRecord>): void {
  doc.transact(() => {
    for (const record of conversions) recordsOf(doc).set(record.id, withoutGaps(record));
  });
}

/** Fills the document of an area nobody has seen yet: import. */
export function fillProvenanceAfresh(doc: Y.Doc, conversions: Iterable<ConversionRecord>): void {
  doc.transact(() => {
    recordsOf(doc).clear();
    writeConversions(doc, conversions);
  });
}

/** One card that came of another, as the names of both ends. */
export interface ConversionStep {
  readonly conversion: string;
  readonly from: { readonly document: string; readonly card: string };
  readonly to: { readonly document: string; readonly card: string };
}

/**
 * Which card came of which: as many as there were came one of each; otherwise all of all (merged, or split). A
 * conversion that was taken back, or is not carried out yet, brought nothing.
 */
export function stepsOf(record: ConversionRecord): readonly ConversionStep[] {
  const { id: conversion, from, to, making, undone } = record;
  if (making !== undefined || undone !== undefined) return [];
  const oneOfEach = from.length === to.cards.length;
  return to.cards.flatMap((card, index) =>
    from
      .filter((_, at) => !oneOfEach || at === index)
      .map(({ document, card: source }) => ({
        conversion,
        from: { document, card: source },
        to: { document: to.document, card },
      })),
  );
}

/** What is absent is not written at all: in a document `undefined` is a value of its own. */
const withoutGaps = (record: ConversionRecord): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
