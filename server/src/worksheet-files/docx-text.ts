import type { Block, Inline, RichText } from '@yoriai/shared/documents/rich-text';
import { HeadingLevel, type IParagraphOptions, Paragraph, type Table, TextRun } from 'docx';
import { levelOf, lists } from './docx-lists.ts';
import { richTable } from './docx-table.ts';
import { writable } from './writable.ts';

/** Plain words, one paragraph per line; at least one, so that an empty answer keeps its room. */
export function paragraphsOf(text: string, options: IParagraphOptions = {}): Paragraph[] {
  return text
    .split('\n')
    .map((line) => new Paragraph({ ...options, children: [new TextRun(writable(line))] }));
}

/** Rich text as Word knows it. A list within a list goes one level deeper. */
export function blocksOf(rich: RichText, depth = 0): (Paragraph | Table)[] {
  const blocks = rich.flatMap((block) => blockOf(block, depth));
  return blocks.length === 0 ? paragraphsOf('') : blocks;
}

function blockOf(block: Block, depth: number): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ children: block.inline.flatMap(runsOf) })];
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_4,
          children: block.inline.flatMap(runsOf),
        }),
      ];
    case 'list':
      return block.items.flatMap((item) =>
        itemOf(item, block.ordered ? lists.ordered : lists.unordered, depth),
      );
    case 'table':
      return richTable(block.rows);
  }
}

function itemOf(item: RichText, reference: string, depth: number): readonly (Paragraph | Table)[] {
  return item.flatMap((block) => {
    if (block.type !== 'paragraph') return blockOf(block, depth + 1);
    const numbering = { reference, level: levelOf(depth) };
    return [new Paragraph({ numbering, children: block.inline.flatMap(runsOf) })];
  });
}

/** Readings stand in brackets behind what they read: Word's own ruby is lost in most other programs. */
function runsOf({ text, bold, italic, underline, strike, ruby }: Inline): readonly TextRun[] {
  const marks = {
    ...(bold && { bold }),
    ...(italic && { italics: italic }),
    ...(underline && { underline: {} }),
    ...(strike && { strike }),
  };
  const words = ruby === undefined ? text : `${text}（${ruby}）`;
  return words
    .split('\n')
    .map((line, index) => new TextRun({ ...marks, text: writable(line), ...(index > 0 && { break: 1 }) }));
}
