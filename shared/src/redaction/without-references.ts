import { referenceSchema } from '../worksheets/reference.ts';
import type { Gone } from './gone.ts';

/** A plain value in which no words stand any longer that were taken over from what goes; the rest is as it was. */
export function withoutReferences<T>(value: T, gone: Pick<Gone, 'entries' | 'papers'>): T {
  return walk(value, gone) as T;
}

/** Whether words that were taken over from what goes stand anywhere in a plain value. */
export const refersTo = (value: unknown, gone: Pick<Gone, 'entries' | 'papers'>): boolean =>
  JSON.stringify(walk(value, gone)) !== JSON.stringify(value);

function walk(value: unknown, gone: Pick<Gone, 'entries' | 'papers'>): unknown {
  if (Array.isArray(value)) return value.map((it) => walk(it, gone));
  if (typeof value !== 'object' || value === null) return value;
  const reference = referenceSchema.safeParse(value).data;
  if (reference && (gone.papers.has(reference.paper) || gone.entries.has(reference.entry ?? '')))
    return { ...reference, words: '', seen: '' };
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, walk(it, gone)]));
}
