import * as Y from 'yjs';

/** What one step of undo would take away, as Yjs keeps it. */
type Insertions = ReturnType<typeof Y.createDeleteSet>;

/**
 * Decides for undo whether something one put down may go away again. A card is one's own, and what somebody else
 * wrote on it since is not: such a card stays, whole and where it lies (SYNC-5, UX-4).
 *
 * @param step what the step that is being undone put down
 * @param own the writers' numbers that are one's own
 */
export function mayGo(item: Y.Item, step: Insertions, own: ReadonlySet<number>): boolean {
  const entry = entryOf(item);
  return !(Y.isDeleted(step, entry.id) && holdsWordsOfOthers(entry, own));
}

/** The entry of the document an item belongs to: the card a letter stands on, or the card whose place it is. */
function entryOf(item: Y.Item): Y.Item {
  let entry = item;
  while (entry.parent instanceof Y.AbstractType && entry.parent._item) entry = entry.parent._item;
  const { doc } = entry.parent as Y.AbstractType<unknown>;
  const [value] = entry.content.getContent() as readonly { key?: unknown }[];
  const key = entry.parentSub === null ? value?.key : undefined;
  return (typeof key === 'string' && doc?.getMap('cards')._map.get(key)) || entry;
}

function holdsWordsOfOthers(entry: Y.Item, own: ReadonlySet<number>): boolean {
  if (entry.deleted) return false;
  if (entry.content instanceof Y.ContentString) return !own.has(entry.id.client);
  if (!(entry.content instanceof Y.ContentType)) return false;
  const { type } = entry.content;
  for (let item = type._start; item; item = item.right) if (holdsWordsOfOthers(item, own)) return true;
  return [...type._map.values()].some((item) => holdsWordsOfOthers(item, own));
}
