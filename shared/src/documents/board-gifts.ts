import type * as Y from 'yjs';
import { boardKind } from '../boards/registry.ts';
import { entryOf, kindNameOf, openBoard, readCard } from './board.ts';
import type { Gift } from './gift.ts';

/**
 * Gives what only the server may give, such as the alias of a person (MAP-1).
 *
 * @returns whether anything was waiting.
 */
export function giveWaiting(doc: Y.Doc): boolean {
  const board = openBoard(doc);
  const name = kindNameOf(board);
  const gift = boardKind(name)?.give;
  if (!gift) return false;
  const cards = [...board.cards.entries()].flatMap(([id, entry]) => {
    const reading = readCard(name, id, entry);
    return 'value' in reading ? [reading.value] : [];
  });
  const waiting = gift.waiting(cards);
  if (waiting.length === 0) return false;
  const { fields, counters } = gift.give(waiting, Object.fromEntries(board.counters.entries()));
  doc.transact(() => {
    for (const [id, values] of fields) {
      for (const [field, value] of Object.entries(values)) entryOf(board.cards, id)?.set(field, value);
    }
    for (const [counter, value] of Object.entries(counters)) board.counters.set(counter, value);
  });
  return true;
}

/** What waits on a board: whoever was put down has no alias yet. */
export const boardGift: Gift = {
  entries: (doc) => openBoard(doc).cards,
  give: giveWaiting,
  anyWaits(doc, ids) {
    const { meta, cards } = openBoard(doc);
    const kind = kindNameOf({ meta });
    const gift = boardKind(kind)?.give;
    if (!gift) return false;
    for (const id of ids) {
      const reading = readCard(kind, id, cards.get(id));
      if ('value' in reading && gift.waiting([reading.value]).length > 0) return true;
    }
    return false;
  },
};
