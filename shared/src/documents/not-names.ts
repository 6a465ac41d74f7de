import type * as Y from 'yjs';
import { asItArrives } from './text.ts';

/**
 * 名前ではない: words that somebody said are no name on this paper (domain.md B-2). They stand in the paper's own document,
 * so that everybody who writes there is spared the question, and nobody elsewhere reads them.
 */
const notNames = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('notNames');

/** A name is shorter; nobody fills a document by it. */
const longest = 40;
const most = 500;

export const readNotNames = (doc: Y.Doc): readonly string[] => [...notNames(doc).keys()];

/** @param origin no step of undo, but one's own edit */
export function addNotName(doc: Y.Doc, word: string, origin: unknown): void {
  const map = notNames(doc);
  const key = String(asItArrives(word));
  if (key.length > longest || map.size >= most || map.has(key)) return;
  doc.transact(() => map.set(key, true), origin);
}

/** @returns the end of it */
export function followNotNames(doc: Y.Doc, listener: () => void): () => void {
  const map = notNames(doc);
  map.observe(listener);
  return () => map.unobserve(listener);
}
