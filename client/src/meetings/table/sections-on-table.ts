import type { Card } from '@yoriai/shared/boards/card';
import type { CardGroup } from '@yoriai/shared/boards/group';

/** What lies under one 表札, or under none. */
export interface TableSection {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly cards: readonly Card[];
}

/** The cards as they lie on the table: those under no 表札 first, and what came last before the others, where one writes. */
export function sectionsOnTable(
  cards: readonly Card[],
  groups: readonly CardGroup[],
): readonly TableSection[] {
  const there = cards
    .filter(({ away }) => away === undefined)
    .toSorted((a, b) => (a.order > b.order ? -1 : a.order < b.order ? 1 : 0));
  const known = new Set(groups.map(({ id }) => id));
  const loose = there.filter(({ group }) => group === undefined || !known.has(group));
  return [
    { id: undefined, title: undefined, cards: loose },
    ...groups.map(({ id, title }) => {
      return { id, title, cards: there.filter(({ group }) => group === id) };
    }),
  ].filter((section) => section.cards.length > 0);
}
