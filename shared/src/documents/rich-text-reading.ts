import * as Y from 'yjs';
import type { Block, Inline, RichText } from './rich-text.ts';
import { textOf } from './text.ts';

/** Reads a fragment as rich text. Unknown nodes and marks are read for their words; nothing throws (HOST-7). */
export function readRichText(fragment: Y.XmlFragment): RichText {
  return fragment.toArray().flatMap(blockOf);
}

function blockOf(node: unknown): readonly Block[] {
  if (!(node instanceof Y.XmlElement)) return [];
  return [{ type: 'paragraph', inline: inlineOf(node) }];
}

function inlineOf(element: Y.XmlElement): readonly Inline[] {
  const text = textOf(element);
  return text === '' ? [] : [{ text }];
}
