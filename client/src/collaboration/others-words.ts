import { cardOfText, textTypesOf } from '@yoriai/shared/documents/card-texts';
import * as Y from 'yjs';

/** What one step of undo would take away, as Yjs keeps it. */
type Insertions = ReturnType<typeof Y.createDeleteSet>;

/**
 * Decides for undo whether something one put down may go away again. A card is one's own, and what somebody else
 * wrote on it since is not, be it among its words or beside them: such a card stays, whole and where it lies. So does
 * a line of a text that others wrote into (SYNC-5, UX-4).
 *
 * @param step what the step that is being undone put down
 * @param own the writers' numbers that are one's own
 */
export function mayGo(item: Y.Item, step: Insertions, own: ReadonlySet<number>): boolean {
  if (holdsWordsOfOthers(item, own)) return false;
  const { entry, doc } = entryOf(item);
  if (!Y.isDeleted(step, entry.id)) return true;
  return !holdsWordsOfOthers(entry, own) && !othersWroteBeside(entry, doc, own);
}

/** The entry of the document an item belongs to: the card a letter stands on or beside, or whose place it is. */
function entryOf(item: Y.Item): { readonly entry: Y.Item; readonly doc: Y.Doc | null } {
  let entry = item;
  while (entry.parent instanceof Y.AbstractType && entry.parent._item) entry = entry.parent._item;
  const root = entry.parent as Y.AbstractType<unknown>;
  const { doc } = root;
  const [value] = entry.content.getContent() as readonly { key?: unknown }[];
  const card = doc ? cardOfText(Y.findRootTypeKey(root)) : undefined;
  const key = card ?? (entry.parentSub === null ? value?.key : undefined);
  return { entry: (typeof key === 'string' && doc?.getMap('cards')._map.get(key)) || entry, doc };
}

/** だれが, 指標 … stand at the top of the document, not in the card. */
function othersWroteBeside(entry: Y.Item, doc: Y.Doc | null, own: ReadonlySet<number>): boolean {
  if (!doc || entry.parentSub === null || entry.parent !== doc.getMap('cards')) return false;
  return textTypesOf(doc, entry.parentSub).some((type) => typeHoldsWordsOfOthers(type, own));
}

function holdsWordsOfOthers(entry: Y.Item, own: ReadonlySet<number>): boolean {
  if (entry.deleted) return false;
  if (entry.content instanceof Y.ContentString) return !own.has(entry.id.client);
  return entry.content instanceof Y.ContentType && typeHoldsWordsOfOthers(entry.content.type, own);
}

function typeHoldsWordsOfOthers(
  { _start, _map }: Y.AbstractType<unknown>,
  own: ReadonlySet<number>,
): boolean {
  for (let item = _start; item; item = item.right) if (holdsWordsOfOthers(item, own)) return true;
  return [..._map.values()].some((item) => holdsWordsOfOthers(item, own));
}
