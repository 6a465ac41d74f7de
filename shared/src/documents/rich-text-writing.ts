import * as Y from 'yjs';
import type { Inline, RichText, TableCell } from './rich-text.ts';
import { type Line, linesOf, type WrittenLine } from './rich-text-lines.ts';

/** Replaces the whole text. For commands and imports; people write through the editor, which merges. */
export function writeRichText(fragment: Y.XmlFragment, rich: RichText): void {
  fragment.delete(0, fragment.length);
  fragment.insert(0, nodesOf(linesOf(rich)));
}

/** New nodes for these lines; they must still be put into a document. */
export const nodesOf = (lines: readonly Line[]): Y.XmlElement[] =>
  lines.flatMap((line) => ('rows' in line ? tableOf(line.rows) : [paragraphOf(line)]));

function paragraphOf({ level, list, depth, inline }: WrittenLine): Y.XmlElement {
  const paragraph = element('paragraph', contentOf(inline));
  const attributes = { level, list, depth: depth || undefined };
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) paragraph.setAttribute(name, value as string);
  }
  return paragraph;
}

/** A table has rows and a row has cells, or it is not there. */
function tableOf(rows: readonly (readonly TableCell[])[]): Y.XmlElement[] {
  const filled = rows.filter((cells) => cells.length > 0);
  if (filled.length === 0) return [];
  return [
    element(
      'table',
      filled.map((cells) => element('tableRow', cells.map(cellOf))),
    ),
  ];
}

/** A table within a cell becomes lines: it would not be readable there. */
function cellOf({ header, content }: TableCell): Y.XmlElement {
  const lines = linesOf(content).flatMap((line) => ('rows' in line ? linesOfRows(line.rows) : [line]));
  return element(
    header ? 'tableHeader' : 'tableCell',
    nodesOf(lines.length > 0 ? lines : [{ depth: 0, inline: [] }]),
  );
}

function linesOfRows(rows: readonly (readonly TableCell[])[]): readonly WrittenLine[] {
  return rows
    .flat()
    .flatMap(({ content }) => linesOf(content))
    .flatMap((line) => ('rows' in line ? linesOfRows(line.rows) : [line]));
}

/** Text and line breaks, which are nodes of their own. */
function contentOf(inline: readonly Inline[]): (Y.XmlText | Y.XmlElement)[] {
  const content: (Y.XmlText | Y.XmlElement)[] = [];
  let stretch: { insert: string; attributes: object }[] = [];
  const endStretch = () => {
    if (stretch.length === 0) return;
    const text = new Y.XmlText();
    text.applyDelta(stretch);
    content.push(text);
    stretch = [];
  };
  for (const { text, ...marks } of inline) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) {
        endStretch();
        content.push(new Y.XmlElement('hardBreak'));
      }
      if (part !== '') stretch.push({ insert: part.toWellFormed(), attributes: attributesOf(marks) });
    }
  }
  endStretch();
  return content;
}

const attributesOf = ({ ruby, ...marks }: Omit<Inline, 'text'>): object => ({
  ...Object.fromEntries(Object.keys(marks).map((mark) => [mark, {}])),
  ...(ruby !== undefined && { ruby: { reading: ruby.toWellFormed() } }),
});

function element(name: string, content: readonly (Y.XmlText | Y.XmlElement)[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  made.insert(0, [...content]);
  return made;
}
