import { cardKindOf } from '@yoriai/shared/boards/registry';
import { pathThrough } from '../canvas/line/path.ts';
import type { BoardToDraw } from './board-to-draw.ts';
import { drawLine } from './links-drawing.ts';
import type { Pen, Writing } from './pen.ts';
import { el, type Svg, together } from './svg.ts';

/** 見かた: the kinds of cards and lines that are on this board, in so many rows as they need. */
export interface Legend {
  readonly height: number;
  at(x: number, y: number): Svg;
}

interface Item {
  readonly width: number;
  at(x: number, y: number): Svg;
}

const row = 26;
const gap = 18;
const writing: Writing = { size: 14, colour: 'var(--ink-2)' };
const sample = pathThrough(Array.from({ length: 45 }, (_, i) => ({ x: i, y: 0 })));

/** @param width the room for it, in canvas units. */
export function layLegend(pen: Pen, board: BoardToDraw, width: number): Legend {
  const items = [...cardItems(pen, board), ...lineItems(pen, board)];
  const rows: Item[][] = [[]];
  let used = 0;
  for (const item of items) {
    if (used > 0 && used + item.width > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(item);
    used += item.width + gap;
  }
  return {
    height: items.length === 0 ? 0 : rows.length * row,
    at: (x, y) => together(rows.flatMap((line, i) => place(line, x, y + i * row))),
  };
}

function place(items: readonly Item[], x: number, y: number): Svg[] {
  let at = x;
  return items.map((item) => {
    const drawn = item.at(at, y);
    at += item.width + gap;
    return drawn;
  });
}

function cardItems(pen: Pen, { skin, cards }: BoardToDraw): Item[] {
  const used = new Set(cards.map(({ kind }) => kind));
  return Object.entries(skin.cards).flatMap(([kind, { name, icon }]) => {
    const paper = cardKindOf(skin.kind, kind)?.paper;
    if (!used.has(kind) || !paper) return [];
    const words = pen.words.t(name);
    const ink = `var(--${paper}-ink)`;
    const at = (x: number, y: number) =>
      together([
        el('rect', { x, y: y + 3, width: 14, height: 18, rx: 2, fill: pen.band(paper) }),
        pen.icon(icon, x + 19, y + 3, 18, ink),
        pen.line(words, x + 42, y + 17, { ...writing, weight: 700, colour: ink }),
      ]);
    return [{ width: 42 + pen.widthOf(words, { ...writing, weight: 700 }), at }];
  });
}

function lineItems(pen: Pen, { skin, links }: BoardToDraw): Item[] {
  const used = new Set(links.map(({ quality }) => quality));
  return Object.entries(skin.qualities).flatMap(([quality, { name, pattern }]) => {
    if (!used.has(quality)) return [];
    const words = pen.words.t(name);
    const at = (x: number, y: number) =>
      together([
        el('g', { transform: `translate(${x} ${y + 12})` }, drawLine(pen, sample, pattern)),
        pen.line(words, x + 52, y + 17, writing),
      ]);
    return [{ width: 52 + pen.widthOf(words, writing), at }];
  });
}
