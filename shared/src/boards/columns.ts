import type { Place } from '../documents/places.ts';
import type { Arrange, ToArrange } from './board-kind.ts';
import type { Card } from './card.ts';

/** A column of a board: the kinds of cards that stand in it, and how wide they are in canvas units. */
export interface Column {
  readonly kinds: readonly string[];
  readonly width: number;
  /** Room between it and the column before it, in canvas units. @default room for many lines */
  readonly room?: number;
}

/** Room between two columns, where their lines run. */
const betweenColumns = 76;
const betweenCards = 14;
/** Cards under one 表札 lie on a paper of their own: so much of it is seen above (with the 表札), below and beside them. */
export const bundlePaper = { head: 44, side: 10, foot: 10 } as const;

/** The left edge of each column, in canvas units; the first is 0. */
export function columnLefts(columns: readonly Column[]): readonly number[] {
  const lefts: number[] = [];
  let right = 0;
  for (const { width, room = betweenColumns } of columns) {
    const left = lefts.length === 0 ? 0 : right + room;
    lefts.push(left);
    right = left + width;
  }
  return lefts;
}

/**
 * Columns side by side (NTI-1, MAP-6). In a column cards stand in the order of the list, those under one 表札 together
 * where the first of them is. Nothing else decides, so everybody sees the same order.
 */
export function arrangeInColumns(columns: readonly Column[]): Arrange {
  const lefts = columnLefts(columns);
  return (board) => {
    const places = new Map<string, Place>();
    columns.forEach((column, index) => {
      const left = lefts[index] ?? 0;
      for (const [id, top] of stack(bundlesOf(board, column), board.heightOf))
        places.set(id, [left, top, column.width]);
    });
    return places;
  };
}

/** Cards that stand together: all those of one column under one 表札, or one card alone (NTI-4). */
export interface Bundle {
  readonly group: string | undefined;
  readonly cards: readonly Card[];
}

/** What stands in a column, from the top. */
export function bundlesOf({ cards, groups }: Pick<ToArrange, 'cards' | 'groups'>, column: Column): Bundle[] {
  const known = new Set(groups.map(({ id }) => id));
  const bundles = new Map<string, { readonly group: string | undefined; readonly cards: Card[] }>();
  for (const card of cards) {
    if (!column.kinds.includes(card.kind)) continue;
    const group = card.group !== undefined && known.has(card.group) ? card.group : undefined;
    const key = group ?? card.id;
    const bundle = bundles.get(key) ?? { group, cards: [] };
    bundles.set(key, bundle);
    bundle.cards.push(card);
  }
  return [...bundles.values()];
}

function stack(bundles: readonly Bundle[], heightOf: (card: Card) => number): [string, number][] {
  const tops: [string, number][] = [];
  let y = 0;
  for (const bundle of bundles) {
    const together = liesTogether(bundle);
    if (together) y += bundlePaper.head;
    for (const card of bundle.cards) {
      tops.push([card.id, y]);
      y += heightOf(card) + betweenCards;
    }
    if (together) y += bundlePaper.foot;
  }
  return tops;
}

/** Whether there is anything to lie together; one card alone needs no paper, also under a 表札 of its own (NTI-4). */
export const liesTogether = ({ cards }: Bundle): boolean => cards.length > 1;
