import type * as Y from 'yjs';
import { textOf } from './text.ts';

/**
 * Texts that are fragments of their own at the top of a document, told apart by the beginning of their names. A
 * top-level type is there without being made, so two people who begin the same text at once both keep their words; had
 * each set a new text into a map, one of the two would be gone.
 */

/** The rest of the names of the texts that anybody ever wrote in, in order. */
export function namesOfTexts(doc: Y.Doc, prefix: string): readonly string[] {
  return [...doc.share.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .sort();
}

/** @returns undefined when nobody wrote there, or when what is there is no text (HOST-7). */
export function readTextAt<T>(doc: Y.Doc, name: string, read: (text: Y.XmlFragment) => T): T | undefined {
  if (!doc.share.has(name)) return undefined;
  try {
    return read(doc.getXmlFragment(name));
  } catch {
    return undefined;
  }
}

/** Words that stand there; empty when nobody wrote, and for a damaged or hand-made entry under the name (HOST-7). */
export const wordsAt = (doc: Y.Doc, name: string): string => readTextAt(doc, name, textOf) ?? '';

/** Empties every text, for a document that is filled afresh. */
export function clearTexts(doc: Y.Doc, prefix: string): void {
  for (const name of namesOfTexts(doc, prefix))
    readTextAt(doc, prefix + name, (text) => text.delete(0, text.length));
}
