import { replaceText, textOf } from '@yoriai/shared/documents/text';
import * as Y from 'yjs';

/**
 * Makes a text fit for the editor, which knows paragraphs of plain words and nothing else, and would throw away what
 * it does not know (HOST-7): marks and foreign nodes become the words in them.
 * @returns whether anything was to be changed.
 */
export function makePlain(fragment: Y.XmlFragment): boolean {
  if (fragment.toArray().every(isPlain)) return false;
  const text = textOf(fragment);
  fragment.doc?.transact(() => {
    fragment.delete(0, fragment.length);
    replaceText(fragment, text);
  });
  return true;
}

function isPlain(node: unknown): boolean {
  return node instanceof Y.XmlElement && node.nodeName === 'paragraph' && node.toArray().every(isPlainText);
}

function isPlainText(node: unknown): boolean {
  if (!(node instanceof Y.XmlText)) return false;
  return (node.toDelta() as { insert: unknown; attributes?: unknown }[]).every(
    (part) => typeof part.insert === 'string' && part.attributes === undefined,
  );
}
