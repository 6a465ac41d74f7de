import type { AnswerSheet } from './answers.ts';

/** An item with how far apart people see it. */
export interface ItemDifference {
  readonly item: string;
  /** 0 (all see it alike) to 1 (foremost for one, not marked by another). */
  readonly spread: number;
}

/**
 * Items with the largest difference first (WS-6); where it is the same, in the order of the form. The difference is
 * that between the one who gives an item the most weight and the one who gives it the least. Nothing marked weighs 0.
 * With ◎○, ◎ weighs 1 and ○ half. With numbers the foremost one weighs 1 and each further one that was used a step
 * less, however high the numbers are; the same number twice weighs the same twice (B-32).
 *
 * @param items in the order of the form
 */
export function differencesOf(
  items: readonly string[],
  sheets: readonly AnswerSheet[],
): readonly ItemDifference[] {
  const weights = sheets.map(weightsOf);
  return items
    .map((item, order) => {
      const of = weights.map((weight) => weight(item));
      return { item, order, spread: of.length === 0 ? 0 : Math.max(...of) - Math.min(...of) };
    })
    .sort((a, b) => b.spread - a.spread || a.order - b.order)
    .map(({ item, spread }) => ({ item, spread }));
}

/** How much weight a sheet gives to an item. */
function weightsOf({ notation, answers }: AnswerSheet): (item: string) => number {
  if (notation === 'marks') {
    return (item) => ({ double: 1, single: 0.5 })[String(answers[item]?.priority)] ?? 0;
  }
  const used = Object.values(answers).flatMap(({ priority }) =>
    typeof priority === 'number' ? [priority] : [],
  );
  const ranks = [...new Set(used)].sort((a, b) => a - b);
  return (item) => {
    const rank = ranks.indexOf(Number(answers[item]?.priority));
    return rank < 0 ? 0 : (ranks.length - rank) / ranks.length;
  };
}

/** Numbers of two sheets make thirds and sevenths: what differs by less than this differs alike. */
const alike = 0.001;

/** The same items, those that differ alike together: ties are shown as ties (B-32). */
export function tiesOf(ordered: readonly ItemDifference[]): readonly (readonly ItemDifference[])[] {
  const groups: ItemDifference[][] = [];
  for (const it of ordered) {
    const last = groups.at(-1);
    if (last?.[0] && Math.abs(last[0].spread - it.spread) < alike) last.push(it);
    else groups.push([it]);
  }
  return groups;
}
