import { createHash } from 'node:crypto';
import { compare } from '@yoriai/shared/documents/order';
import type { Entry, PlainWorksheet } from '@yoriai/shared/documents/worksheet';

/** Tells whether a sheet reads as it did when somebody looked at it; who wrote what, and when, is no part of it. */
export function hashOfContent({ values, texts, rich, rows }: PlainWorksheet): string {
  const content = [
    sorted(bare(values)),
    sorted(texts),
    sorted(rich),
    rows.map((row) => [row.id, row.table, sorted(bare(row.values)), sorted(row.texts)]),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}

const bare = (entries: Readonly<Record<string, Entry>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entries).map(([id, { value }]) => [id, value]));

const sorted = (entries: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  Object.entries(entries)
    .filter(([, it]) => it !== '' && !(Array.isArray(it) && it.length === 0))
    .sort(([a], [b]) => compare(a, b));
