import type { Block, Inline, RichText, TableCell } from '@yoriai/shared/documents/rich-text';
import { Children, type ReactNode } from 'react';
import styles from './rich-text.module.css';

/** Rich text to be read. */
export function RichView({ rich }: { readonly rich: RichText }) {
  return <div className={styles.rich}>{drawBlocks(rich)}</div>;
}

/** The parts of a text have no names of their own; `toArray` makes their places their keys. */
const each = <T,>(parts: readonly T[], draw: (part: T) => ReactNode): ReactNode =>
  Children.toArray(parts.map((part) => draw(part)));

const drawBlocks = (rich: RichText): ReactNode => each(rich, drawBlock);
const drawItem = (item: RichText): ReactNode => <li>{drawBlocks(item)}</li>;
const drawRow = (cells: readonly TableCell[]): ReactNode => <tr>{each(cells, drawCell)}</tr>;

function drawBlock(block: Block): ReactNode {
  switch (block.type) {
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return <List>{each(block.items, drawItem)}</List>;
    }
    case 'table':
      return (
        <table>
          <tbody>{each(block.rows, drawRow)}</tbody>
        </table>
      );
    case 'heading': {
      const Heading = block.level === 3 ? 'h3' : 'h4';
      return <Heading>{drawInline(block.inline)}</Heading>;
    }
    default:
      return <p>{drawInline(block.inline)}</p>;
  }
}

function drawCell({ header, content }: TableCell): ReactNode {
  const Cell = header ? 'th' : 'td';
  return <Cell>{drawBlocks(content)}</Cell>;
}

/** An empty line is as high as a written one. */
const drawInline = (inline: readonly Inline[]): ReactNode =>
  inline.length === 0 ? <br /> : each(inline, drawStretch);

function drawStretch({ text, bold, italic, underline, strike, ruby }: Inline): ReactNode {
  let drawn: ReactNode = text;
  if (strike) drawn = <s>{drawn}</s>;
  if (underline) drawn = <u>{drawn}</u>;
  if (italic) drawn = <em>{drawn}</em>;
  if (bold) drawn = <strong>{drawn}</strong>;
  if (ruby === undefined) return drawn;
  return (
    <ruby>
      {drawn}
      <rt>{ruby}</rt>
    </ruby>
  );
}
