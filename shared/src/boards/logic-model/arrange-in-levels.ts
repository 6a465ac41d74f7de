import { graphlib, layout } from '@dagrejs/dagre';
import type { Arrange } from '../board-kind.ts';
import { levels } from './cards.ts';
import { crossings, type Order } from './crossings.ts';
import { layRows } from './lay-rows.ts';
import { type Rows, rowsOf, type Standing } from './rows.ts';

const goalRow = levels.indexOf('goal');

/**
 * Level by level with few crossings (LGM-1). Fetched when a board is opened; nobody else needs the graph's library.
 */
export const arrangeInLevels: Arrange = (board) => layRows(board, withFewCrossings(rowsOf(board)));

/**
 * The order with the fewest crossings among those at hand; where two are as good, the one that moves less: as listed,
 * 目標 as listed and the rest below what it belongs to, or as the graph's library has it.
 */
export function withFewCrossings(rows: Rows): Rows {
  let best = orderOf(rows);
  let least = crossings(best, rows.lines);
  for (const find of [orderFromAbove, rememberedOrder]) {
    if (least === 0) break;
    const order = find(rows);
    const n = crossings(order, rows.lines);
    if (n < least) [best, least] = [order, n];
  }
  return inOrder(rows, best);
}

function inOrder(rows: Rows, order: Order): Rows {
  const at = new Map(order.flatMap((row) => row.map((id, index) => [id, index] as const)));
  const place = (standing: Standing) => at.get(standing.id) ?? 0;
  return { ...rows, rows: rows.rows.map((row) => [...row].sort((a, b) => place(a) - place(b))) };
}

const orderOf = ({ rows }: Rows): Order => rows.map((row) => row.map(({ id }) => id));

/** Each row in the order of what it belongs to above; what belongs to nothing comes last. 目的 and 目標 as listed. */
function orderFromAbove({ rows, lines }: Rows): Order {
  const at = new Map<string, number>();
  return rows.map((row, level) => {
    const wishes = row.map(({ id }, index) => {
      const above = lines.flatMap(({ from, to }) =>
        from === id ? [at.get(to)] : to === id ? [at.get(from)] : [],
      );
      const known = above.filter((it) => it !== undefined);
      const middle = known.reduce((sum, it) => sum + it, 0) / known.length;
      return { id, wish: level <= goalRow ? index : known.length > 0 ? middle : row.length };
    });
    const order = wishes.sort((a, b) => a.wish - b.wish).map(({ id }) => id);
    // As shares of the row, so that rows of several lengths can be compared.
    order.forEach((id, index) => {
      at.set(id, (index + 0.5) / order.length);
    });
    return order;
  });
}

/**
 * What dagre makes of the model with every card held to its level. It counts two ranks for a step, one of them for a
 * label on the line.
 */
function orderByGraph({ rows, lines }: Rows): Order {
  const graph = new graphlib.Graph();
  graph.setGraph({ ranker: 'none', nodesep: 1, ranksep: 1 });
  graph.setDefaultEdgeLabel(() => ({}));
  const levelOf = new Map<string, number>();
  rows.forEach((row, level) => {
    for (const { id } of row) {
      levelOf.set(id, level);
      graph.setNode(id, { width: 1, height: 1, rank: level * 2 });
    }
  });
  for (const { from, to } of lines) {
    const down = (levelOf.get(from) ?? 0) < (levelOf.get(to) ?? 0);
    const [upper, lower] = down ? [from, to] : [to, from];
    if (levelOf.get(upper) !== levelOf.get(lower)) graph.setEdge(upper, lower);
  }
  layout(graph);
  const across = (id: string): number => graph.node(id).x;
  const order = orderOf({ rows, lines }).map((row) => [...row].sort((a, b) => across(a) - across(b)));
  const listed = rows[goalRow]?.map(({ id }) => id) ?? [];
  return turnsRound(order[goalRow] ?? [], listed) ? order.map((row) => [...row].reverse()) : order;
}

let last: { readonly key: string; readonly order: Order } | undefined;

/** Sorting the graph takes a moment; it is not done again while only words and heights change, as while one types. */
function rememberedOrder(rows: Rows): Order {
  const key = JSON.stringify([orderOf(rows), rows.lines]);
  if (last?.key !== key) last = { key, order: orderByGraph(rows) };
  return last.order;
}

/** Whether more pairs stand the other way round than in the list: the mirror image crosses no more, and moves less. */
function turnsRound(order: readonly string[], listed: readonly string[]): boolean {
  const ranks = order.map((id) => listed.indexOf(id));
  const pairs = ranks.flatMap((rank, index) => ranks.slice(index + 1).map((later) => rank > later));
  return pairs.filter(Boolean).length > pairs.length / 2;
}
