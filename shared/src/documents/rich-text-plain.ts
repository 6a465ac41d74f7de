import type { Block, Inline, RichText } from './rich-text.ts';

/** The words of a rich text, a line for each paragraph; items of lists with their sign, cells apart by tabs. Readings are left out. */
export function plainOfRich(rich: RichText): string {
  return rich.map(plainOfBlock).join('\n');
}

function plainOfBlock(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items
        .map((item, index) => itemOf(item, block.ordered ? `${index + 1}. ` : '・'))
        .join('\n');
    case 'table':
      return block.rows
        .map((cells) => cells.map(({ content }) => plainOfRich(content).replaceAll('\n', ' ')).join('\t'))
        .join('\n');
    default:
      return wordsOf(block.inline);
  }
}

const itemOf = (item: RichText, sign: string): string => sign + plainOfRich(item).replaceAll('\n', '\n　');

const wordsOf = (inline: readonly Inline[]): string => inline.map(({ text }) => text).join('');
