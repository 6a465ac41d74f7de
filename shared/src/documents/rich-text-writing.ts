import * as Y from 'yjs';
import type { Block, RichText } from './rich-text.ts';

/** Replaces the whole text. For commands and imports; people write through the editor, which merges. */
export function writeRichText(fragment: Y.XmlFragment, rich: RichText): void {
  fragment.delete(0, fragment.length);
  fragment.insert(0, rich.map(nodeOf));
}

function nodeOf(block: Block): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  if (block.type !== 'paragraph') return element;
  const text = block.inline.map(({ text }) => text).join('');
  if (text !== '') element.insert(0, [new Y.XmlText(text.toWellFormed())]);
  return element;
}
