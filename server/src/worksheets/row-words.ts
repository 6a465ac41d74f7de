import { createHash } from 'node:crypto';
import { compare } from '@yoriai/shared/documents/order';
import type { Row } from '@yoriai/shared/documents/worksheet';

type Words = Pick<Row, 'texts' | 'values'>;

/** Tells whether a row still reads as it did, as `hashOfWords` does for a card. Who wrote it, and when, is no part of it. */
export function hashOfRow({ texts, values }: Words): string {
  const cells: [string, unknown][] = [
    ...Object.entries(texts).filter(([, text]) => text !== ''),
    ...Object.entries(values).map(([column, { value }]): [string, unknown] => [column, value]),
  ];
  return hashOf(cells.sort(([a], [b]) => compare(a, b)));
}

/** What a row says in one line: its texts in the order of its columns. */
export const wordsOfRow = ({ texts }: Pick<Row, 'texts'>): string =>
  Object.values(texts)
    .filter((text) => text.trim() !== '')
    .join('・');

/** A hash of a title, for what is referred to as a whole. */
export const hashOfTitle = (title: string): string => hashOf(title);

const hashOf = (words: unknown): string =>
  createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 22);
