import * as Y from 'yjs';

/**
 * Card text is a Tiptap document (paragraphs of plain text) in a Y.XmlFragment; everywhere else it is a string with
 * one line per paragraph. Marks and unknown nodes are read for their text, so nothing a person wrote is hidden.
 */
export function textOf(fragment: Y.XmlFragment): string {
  return fragment.toArray().map(plainText).join('\n');
}

function plainText(node: unknown): string {
  if (node instanceof Y.XmlText) {
    const parts = node.toDelta() as { insert: unknown }[];
    return parts.map((part) => (typeof part.insert === 'string' ? part.insert : '')).join('');
  }
  if (!(node instanceof Y.XmlElement)) return '';
  if (node.nodeName === 'hardBreak') return '\n';
  return node.toArray().map(plainText).join('');
}

/** A new fragment holding `text`; it must still be put into a document. */
export function fragmentOf(text: string): Y.XmlFragment {
  const fragment = new Y.XmlFragment();
  fragment.insert(0, text.split('\n').map(paragraph));
  return fragment;
}

/** Replaces the whole text. For commands and imports; people type through the editor, which merges. */
export function replaceText(fragment: Y.XmlFragment, text: string): void {
  if (textOf(fragment) === text && fragment.length > 0) return;
  fragment.delete(0, fragment.length);
  fragment.insert(0, text.split('\n').map(paragraph));
}

function paragraph(line: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  if (line !== '') element.insert(0, [new Y.XmlText(line.toWellFormed())]);
  return element;
}

/**
 * A value as it will arrive at the others: half of a character (a cut surrogate pair) becomes U+FFFD on its way, so
 * whoever wrote it would go on seeing something else (SYNC-1).
 */
export const asItArrives = (value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;
