import type { Block, Inline, RichText, TableCell } from './rich-text.ts';

/**
 * Rich text as it stands in a document: one line below the other, each a paragraph that says of itself that it is a
 * heading, or an item of a list. Headings and lists are no nodes of their own there, because the Yjs binding writes a
 * node of another name anew: whoever made a heading of a paragraph would take away what somebody else was writing in
 * it (SYNC-1, CAN-6).
 */
export type Line = WrittenLine | { readonly rows: readonly (readonly TableCell[])[] };

export interface WrittenLine extends LineLook {
  readonly inline: readonly Inline[];
}

/** The attributes of a paragraph. */
export interface LineLook {
  readonly level?: 3 | 4 | undefined;
  readonly list?: ListKind | undefined;
  /** How many items of lists it lies within; without `list` it goes on with the item above. 0 to `deepest`. */
  readonly depth: number;
}

export type ListKind = 'bullet' | 'number';

/** Lists within lists, at most; what lies deeper stands at this depth. */
export const deepest = 5;

/** The look of a paragraph as its attributes say it, whatever they hold (HOST-7). */
export function lookOf(attributes: Readonly<Record<string, unknown>>): LineLook {
  const { level, list, depth } = attributes;
  return {
    level: level === 3 || level === 4 ? level : undefined,
    list: list === 'bullet' || list === 'number' ? list : undefined,
    depth: Number.isInteger(depth) ? clampDepth(Number(depth)) : 0,
  };
}

export const clampDepth = (depth: number): number => Math.min(Math.max(depth, 0), deepest);

/** The lines of a rich text. A table within a list comes out of it. */
export function linesOf(rich: RichText, depth = 0): readonly Line[] {
  return rich.flatMap((block): readonly Line[] => {
    switch (block.type) {
      case 'table':
        return [{ rows: block.rows }];
      case 'list':
        return block.items.flatMap((item) => linesOfItem(item, block.ordered ? 'number' : 'bullet', depth));
      default:
        return [lineOf(block, { depth: clampDepth(depth) })];
    }
  });
}

function linesOfItem(item: RichText, list: ListKind, depth: number): readonly Line[] {
  const look = { list, depth: clampDepth(depth) };
  const [first, ...rest] = item;
  const begins = first && (first.type === 'paragraph' || first.type === 'heading');
  const head = begins ? lineOf(first, look) : { ...look, inline: [] };
  return [head, ...linesOf(begins ? rest : item, depth + 1)];
}

function lineOf(block: Block & { readonly inline: readonly Inline[] }, look: LineLook): WrittenLine {
  const level = block.type === 'heading' ? block.level : undefined;
  return { inline: block.inline, ...look, level };
}

/** Puts lines together again: the opposite of `linesOf`. */
export function blocksOf(lines: readonly Line[]): RichText {
  const blocks: Block[] = [];
  /** The lists that are open, outermost first. */
  let open: { readonly ordered: boolean; readonly items: Block[][] }[] = [];
  const within = (depth: number): Block[] => open[depth - 1]?.items.at(-1) ?? blocks;
  for (const line of lines) {
    if ('rows' in line) {
      open = [];
      blocks.push({ type: 'table', rows: line.rows });
      continue;
    }
    const depth = Math.min(line.depth, open.length);
    const { level, inline, list } = line;
    const block: Block = level ? { type: 'heading', level, inline } : { type: 'paragraph', inline };
    if (!list) {
      open = open.slice(0, depth);
      within(depth).push(block);
      continue;
    }
    const ordered = list === 'number';
    const same = open[depth];
    if (same?.ordered === ordered) {
      open = open.slice(0, depth + 1);
      same.items.push([block]);
    } else {
      open = open.slice(0, depth);
      const made = { ordered, items: [[block]] };
      within(depth).push({ type: 'list', ...made });
      open.push(made);
    }
  }
  return blocks;
}
