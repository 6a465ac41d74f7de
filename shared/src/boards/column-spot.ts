import type { Bundle } from './columns.ts';

/** Between which two cards of the list a card is to stand, and under which 表札 it then lies. */
export interface ColumnSpot {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly group: string | undefined;
}

/**
 * What it means to put a card down between others of its column. Between two cards of one 表札 it joins them; taken out
 * from among the others of its own 表札 it leaves it. A 表札 that has no other card in this column is kept.
 *
 * @param bundles the column without the card.
 * @param at how many cards stand above the spot.
 * @param own the 表札 that the card lies under now.
 */
export function columnSpot(bundles: readonly Bundle[], at: number, own: string | undefined): ColumnSpot {
  const cards = bundles.flatMap(({ group, cards }) =>
    cards.map(({ id }) => ({ id, group, head: cards[0]?.id ?? id })),
  );
  const [above, below] = [cards[at - 1], cards[at]];
  const group = groupAt(
    above?.group,
    below?.group,
    own,
    cards.some((card) => card.group === own),
  );
  const joinsAbove = group !== undefined && above?.group === group;
  const joinsBelow = group !== undefined && below?.group === group;
  return {
    // A bundle stands where its first card is: to come below it is to come after that one.
    before: joinsAbove ? above?.id : above?.head,
    after: joinsAbove && !joinsBelow ? undefined : below?.id,
    group,
  };
}

function groupAt(
  above: string | undefined,
  below: string | undefined,
  own: string | undefined,
  othersHere: boolean,
): string | undefined {
  if (above !== undefined && above === below) return above;
  if (own === undefined || !othersHere || own === above || own === below) return own;
  return undefined;
}
