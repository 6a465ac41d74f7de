import { createHash } from 'node:crypto';
import { compare } from '@yoriai/shared/documents/order';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';

/** Tells whether a sheet reads as it did: everything on it that can be seen, and nothing of who wrote it when. */
export function contentHash({ title, values, texts, rich, rows, remarks }: PlainWorksheet): string {
  const seen = [
    title,
    inOrder(values).map(([field, { value }]) => [field, value]),
    inOrder(texts).filter(([, text]) => text.trim() !== ''),
    inOrder(rich).filter(([, text]) => text.length > 0),
    rows
      .filter(({ away }) => away === undefined)
      .map((row) => [
        row.id,
        inOrder(row.texts).filter(([, text]) => text !== ''),
        inOrder(row.values).map(([column, { value }]) => [column, value]),
      ]),
    remarks.filter(({ away }) => away === undefined).map(({ id, on, text }) => [id, on, text]),
  ];
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 22);
}

const inOrder = <T>(entries: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(entries).sort(([a], [b]) => compare(a, b));
