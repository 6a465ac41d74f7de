import type { Card } from '@yoriai/shared/boards/card';
import type { CardGroup } from '@yoriai/shared/boards/group';
import { byOrder } from '@yoriai/shared/documents/board';
import { byTime } from '@yoriai/shared/documents/order';

/** A heading of 一覧 and the cards under it: a 表札, or a kind for the cards under none. */
export type Section =
  | { readonly is: 'group'; readonly group: CardGroup; readonly cards: readonly Card[] }
  | { readonly is: 'kind'; readonly kind: string; readonly cards: readonly Card[] };

/** The board in the order in which one reads it: by 表札, then by kind. Every card that is not put away, once. */
export function sectionsOf(
  cards: Iterable<Card>,
  groups: ReadonlyMap<string, CardGroup>,
  kinds: readonly string[],
): readonly Section[] {
  const all = [...cards].filter((card) => card.away === undefined).sort(byOrder);
  const underNone = all.filter((card) => card.group === undefined || !groups.has(card.group));
  const inOrder = [...groups.values()].sort(byTime);
  return [
    ...inOrder.map(
      (group): Section => ({ is: 'group', group, cards: all.filter((card) => card.group === group.id) }),
    ),
    ...kinds.map(
      (kind): Section => ({ is: 'kind', kind, cards: underNone.filter((card) => card.kind === kind) }),
    ),
  ];
}
