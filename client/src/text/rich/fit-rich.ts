import { plainMarks } from '@yoriai/shared/documents/rich-text';
import { linesIn } from '@yoriai/shared/documents/rich-text-reading';
import { nodesOf } from '@yoriai/shared/documents/rich-text-writing';
import * as Y from 'yjs';

/**
 * Makes a fragment fit for the rich editor. Nodes it does not know are read for their words and written anew; marks it
 * does not know go. What two people can bring about by writing at once (a row without cells, a cell without lines) is
 * mended in place, so that it may be mended by both of them.
 * @returns whether anything was to be changed.
 */
export function makeFit(fragment: Y.XmlFragment): boolean {
  let changed = false;
  const change = (act: () => void): void => {
    changed = true;
    act();
  };
  fragment.doc?.transact(() => {
    for (let index = fragment.length - 1; index >= 0; index -= 1) {
      const node: unknown = fragment.get(index);
      if (isKnown(node)) mend(node, () => fragment.delete(index, 1), change);
      else
        change(() => {
          const lines = linesIn([node]);
          fragment.delete(index, 1);
          fragment.insert(index, nodesOf(lines));
        });
    }
  });
  return changed;
}

type Change = (act: () => void) => void;

const marks = new Set<string>([...plainMarks, 'ruby']);

/** Whether a line or a table is made of what the schema knows, in the order in which it knows it. */
function isKnown(node: unknown): node is Y.XmlElement {
  if (!(node instanceof Y.XmlElement)) return false;
  if (node.nodeName !== 'table') return isLine(node);
  return childrenOf(node).every(
    (row) =>
      isNamed(row, 'tableRow') &&
      childrenOf(row).every(
        (cell) =>
          (isNamed(cell, 'tableCell') || isNamed(cell, 'tableHeader')) && childrenOf(cell).every(isLine),
      ),
  );
}

const childrenOf = (node: Y.XmlElement): readonly unknown[] => node.toArray();

const isNamed = (node: unknown, name: string): node is Y.XmlElement =>
  node instanceof Y.XmlElement && node.nodeName === name;

const isLine = (node: unknown): boolean =>
  isNamed(node, 'paragraph') &&
  childrenOf(node).every((it) => (it instanceof Y.XmlText && isWords(it)) || isNamed(it, 'hardBreak'));

const partsOf = (text: Y.XmlText) =>
  text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
const isWords = (text: Y.XmlText): boolean => partsOf(text).every(({ insert }) => typeof insert === 'string');

function mend(node: Y.XmlElement, remove: () => void, change: Change): void {
  if (node.nodeName === 'paragraph') mendMarks(node, change);
  else mendTable(node, remove, change);
}

function mendTable(node: Y.XmlElement, remove: () => void, change: Change): void {
  for (let index = node.length - 1; index >= 0; index -= 1) {
    const row = node.get(index) as Y.XmlElement;
    for (const cell of row.toArray() as Y.XmlElement[]) mendCell(cell, change);
    if (row.length === 0) change(() => node.delete(index, 1));
  }
  if (node.length === 0) change(remove);
}

function mendCell(cell: Y.XmlElement, change: Change): void {
  for (const [name, value] of Object.entries(cell.getAttributes())) {
    if (/span$/.test(name) ? value !== (1 as unknown) : true) change(() => cell.removeAttribute(name));
  }
  if (cell.length === 0) change(() => cell.insert(0, [new Y.XmlElement('paragraph')]));
  for (const line of cell.toArray() as Y.XmlElement[]) mendMarks(line, change);
}

function mendMarks(line: Y.XmlElement, change: Change): void {
  for (const text of line.toArray()) {
    if (!(text instanceof Y.XmlText)) continue;
    const foreign = new Set(partsOf(text).flatMap(({ attributes = {} }) => Object.keys(attributes)));
    for (const mark of foreign) {
      if (!marks.has(mark)) change(() => text.format(0, text.length, { [mark]: null }));
    }
  }
}
