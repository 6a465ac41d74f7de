import * as Y from 'yjs';
import { type Inline, plainMarks, type RichText, type TableCell } from './rich-text.ts';
import { blocksOf, clampDepth, type Line, type LineLook, lookOf } from './rich-text-lines.ts';

/**
 * Reads a fragment as rich text. Headings and lists may also be nodes as Tiptap's own extensions make them. Unknown
 * nodes and marks are read for their words; nothing throws (HOST-7).
 */
export function readRichText(fragment: Y.XmlFragment): RichText {
  return blocksOf(linesIn(fragment.toArray()));
}

/** The lines in these nodes. @param around how the first paragraph among them looks, where it does not say itself. */
export function linesIn(nodes: readonly unknown[], around: LineLook = { depth: 0 }): readonly Line[] {
  return nodes.flatMap((node): readonly Line[] => {
    if (node instanceof Y.XmlText) return [{ ...around, inline: joined(piecesOf(node)) }];
    if (!(node instanceof Y.XmlElement)) return [];
    const children: readonly unknown[] = node.toArray();
    switch (node.nodeName) {
      case 'paragraph':
        return [{ ...around, ...said(node), inline: inlineOf(node) }];
      case 'heading':
        return [{ ...around, level: headingLevel(node), inline: inlineOf(node) }];
      case 'bulletList':
      case 'orderedList':
        return children.flatMap((item) => linesOfItem(item, node.nodeName === 'orderedList', around.depth));
      case 'table':
        return [{ rows: children.flatMap(rowOf) }];
      default:
        return children.some(isBlock)
          ? linesIn(children, around)
          : [{ ...around, inline: joined(children.flatMap(piecesOf)) }];
    }
  });
}

/** What a paragraph says of itself. */
function said(paragraph: Y.XmlElement): Partial<LineLook> {
  const { level, list, depth } = lookOf(paragraph.getAttributes());
  return { ...(level && { level }), ...(list && { list }), ...(depth > 0 && { depth }) };
}

const headingLevel = (heading: Y.XmlElement): 3 | 4 => (Number(heading.getAttribute('level')) > 3 ? 4 : 3);

const isBlock = (node: unknown): boolean => node instanceof Y.XmlElement && node.nodeName !== 'hardBreak';

function linesOfItem(item: unknown, ordered: boolean, depth: number): readonly Line[] {
  const list = ordered ? 'number' : 'bullet';
  const [first, ...rest] =
    item instanceof Y.XmlElement && item.nodeName === 'listItem' ? item.toArray() : [item];
  return [
    ...linesIn([first], { list, depth: clampDepth(depth) }),
    ...linesIn(rest, { depth: clampDepth(depth + 1) }),
  ];
}

function rowOf(node: unknown): (readonly TableCell[])[] {
  if (!(node instanceof Y.XmlElement)) return [];
  if (node.nodeName !== 'tableRow') return [[{ header: false, content: blocksOf(linesIn([node])) }]];
  const cells = (node.toArray() as readonly unknown[]).flatMap((cell): TableCell[] => {
    const isCell = cell instanceof Y.XmlElement && /^table(Cell|Header)$/.test(cell.nodeName);
    const content = blocksOf(linesIn(isCell ? cell.toArray() : [cell]));
    return [{ header: isCell && cell.nodeName === 'tableHeader', content }];
  });
  return [cells];
}

export const inlineOf = (element: Y.XmlElement): readonly Inline[] =>
  joined((element.toArray() as readonly unknown[]).flatMap(piecesOf));

function piecesOf(node: unknown): readonly Inline[] {
  if (node instanceof Y.XmlElement)
    return node.nodeName === 'hardBreak' ? [{ text: '\n' }] : node.toArray().flatMap(piecesOf);
  if (!(node instanceof Y.XmlText)) return [];
  const delta = node.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return delta.flatMap(({ insert, attributes = {} }) =>
    typeof insert === 'string' && insert !== '' ? [{ text: insert, ...marksOf(attributes) }] : [],
  );
}

function marksOf(attributes: Readonly<Record<string, unknown>>): Omit<Inline, 'text'> {
  const there = plainMarks.filter((mark) => attributes[mark]);
  const { ruby } = attributes;
  const reading = typeof ruby === 'object' && ruby !== null && (ruby as { reading?: unknown }).reading;
  return {
    ...Object.fromEntries(there.map((mark) => [mark, true])),
    ...(typeof reading === 'string' && reading !== '' && { ruby: reading }),
  };
}

/** Puts stretches of the same marks together. A line break, which bears none, goes with those around it. */
function joined(pieces: readonly Inline[]): readonly Inline[] {
  const inline: Inline[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = inline.at(-1);
    const next = pieces.slice(index).find(({ text }) => text !== '\n') ?? piece;
    const goesOn = last && sameMarks(last, piece.text === '\n' ? next : piece);
    if (goesOn) inline[inline.length - 1] = { ...last, text: last.text + piece.text };
    else inline.push(piece);
  }
  return inline;
}

const sameMarks = (a: Inline, b: Inline): boolean =>
  a.ruby === b.ruby && plainMarks.every((mark) => a[mark] === b[mark]);
