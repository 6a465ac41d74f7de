import type { Paper } from '@yoriai/shared/boards/board-kind';
import type { Card } from '@yoriai/shared/boards/card';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import type { BoardSkin, CardSkin } from '../canvas/board-skin.ts';
import { outlineOf } from './card-outline.ts';
import type { Pen, Writing } from './pen.ts';
import { el, type Svg, together } from './svg.ts';
import { wordsUnder } from './words-under.ts';

/** A card as it will be drawn: how high it comes out, and its drawing at a place. */
export interface DrawnCard {
  readonly height: number;
  at(x: number, y: number): Svg;
}

const text: Writing & Row = { size: 15, leading: 23.25 };
const bold: Writing & Row = { size: 15, weight: 700, leading: 23.25 };
const name: Writing & Row = { size: 17, weight: 700, leading: 24 };
const small: Writing & Row = { size: 13, colour: 'var(--ink-2)', leading: 18.5 };

interface Row {
  readonly leading: number;
}

/** Lines of one size, with some room above them. */
interface Block {
  readonly lines: readonly string[];
  readonly writing: Writing & Row;
  readonly above: number;
}

/** A card with all its words; nothing is cut off on paper, as it may be on the canvas. */
export function drawCard(pen: Pen, card: Card, board: BoardSkin, width: number): DrawnCard {
  const skin = board.cards[card.kind];
  const paper = cardKindOf(board.kind, card.kind)?.paper;
  if (!skin || !paper) return { height: 0, at: () => together([]) };
  const kind = { card, board, skin, paper, width };
  return skin.shape === 'pill' ? drawPill(pen, kind) : drawSheet(pen, kind);
}

interface ToDraw {
  readonly card: Card;
  readonly board: BoardSkin;
  readonly skin: CardSkin;
  readonly paper: Paper;
  readonly width: number;
}

const left = 28;
const right = 14;
const top = 10;
const bottom = 11;
const kindRow = 19;

function drawSheet(pen: Pen, { card, board, skin, paper, width }: ToDraw): DrawnCard {
  const room = width - left - right;
  const blocks = [
    ...wordsOf(card.text, skin.titled, (words, writing) => pen.wrap(words, room, writing)),
    ...wordsUnder(card, board, pen.words).map((line) => ({
      lines: pen.wrap(line, room, small),
      writing: small,
      above: 5,
    })),
  ];
  const height = Math.max(64, top + kindRow + heightOf(blocks) + bottom);
  const ink = `var(--${paper}-ink)`;
  return {
    height,
    at: (x, y) =>
      together([
        outlineOf(pen, skin.shape, paper, { x, y, width, height }),
        pen.icon(skin.icon, x + left, y + top, 16, ink),
        pen.line(pen.words.t(skin.name), x + left + 21, y + top + 13, {
          size: 13,
          weight: 700,
          colour: ink,
        }),
        writeBlocks(pen, blocks, x + left, y + top + kindRow),
      ]),
  };
}

function wordsOf(
  words: string,
  titled: boolean,
  wrap: (words: string, writing: Writing) => readonly string[],
): Block[] {
  if (!titled) return [{ lines: wrap(words, text), writing: text, above: 0 }];
  const [first = '', ...rest] = words.split('\n');
  const head = { lines: wrap(first, bold), writing: bold, above: 0 };
  if (rest.length === 0) return [head];
  return [head, { lines: wrap(rest.join('\n'), small), writing: small, above: 4 }];
}

const pillLeft = 92;
const pillRight = 26;
const pillPadding = 12;

function drawPill(pen: Pen, { card, board, paper, width }: ToDraw): DrawnCard {
  const room = width - pillLeft - pillRight;
  const block = (words: string, writing: Writing & Row): Block => ({
    lines: words === '' ? [] : pen.wrap(words, room, writing),
    writing,
    above: 0,
  });
  const blocks = [
    block(board.nameOf(card, pen.words), name),
    block(board.detailsOf(card, pen.words), small),
    block(card.text, small),
  ];
  const inside = heightOf(blocks);
  const height = Math.max(84, inside + 2 * pillPadding);
  return {
    height,
    at: (x, y) => {
      const [cx, cy] = [x + 42, y + height / 2];
      return together([
        outlineOf(pen, 'pill', paper, { x, y, width, height }),
        el('circle', { cx, cy, r: 34, fill: pen.band(paper) }),
        el('circle', { cx, cy, r: 25, fill: pen.paint('var(--paper)') }),
        pen.line(board.ringOf(card), cx, cy + 8.5, {
          size: 24,
          weight: 700,
          colour: `var(--${paper}-ink)`,
          anchor: 'middle',
        }),
        writeBlocks(pen, blocks, x + pillLeft, y + (height - inside) / 2),
      ]);
    },
  };
}

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { lines, writing, above }) => sum + above + lines.length * writing.leading, 0);

function writeBlocks(pen: Pen, blocks: readonly Block[], x: number, y: number): Svg {
  let at = y;
  return together(
    blocks.map(({ lines, writing, above }) => {
      const from = at + above;
      at = from + lines.length * writing.leading;
      return pen.lines(lines, x, from, writing.leading, writing);
    }),
  );
}
