import * as Y from 'yjs';

/** Types as an editor does: into the text of a paragraph, or a new paragraph where there is none yet. */
export function typeInto(fragment: Y.XmlFragment, at: number, words: string): void {
  const text = textAt(fragment, at);
  if (text) {
    text.insert(at % (text.length + 1), words);
    return;
  }
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  fragment.insert(fragment.length, [paragraph]);
}

/** Rubs one letter out. */
export function rubOut(fragment: Y.XmlFragment, at: number): void {
  const text = textAt(fragment, at);
  if (text && text.length > 0) text.delete(at % text.length, 1);
}

function textAt(fragment: Y.XmlFragment, at: number): Y.XmlText | undefined {
  const paragraph = fragment.length === 0 ? undefined : fragment.get(at % fragment.length);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  return text instanceof Y.XmlText ? text : undefined;
}
