import * as Y from 'yjs';
import type { Entry, LostValue, WorksheetDocument } from '../documents/worksheet.ts';
import { lostPlace } from './edits/lost.ts';

/** The key of a value that lost: its place and the item of Yjs that bore it, so that whoever notices writes the same. */
const lostKey = (place: string, { client, clock }: Y.ID): string => `${place} ${client}:${clock}`;

/** Values that lost, by the key under which they are noted. */
export type LostNews = readonly (readonly [string, LostValue])[];

/** Writes down what lost. Its origin is not one that undo follows. */
export function noteLost({ doc, lost }: WorksheetDocument, news: LostNews, origin?: unknown): void {
  doc.transact(() => {
    for (const [key, value] of news) if (!isKnown(lost, key)) lost.set(key, value);
  }, origin);
}

/** What somebody decided on already, or noted already, is known under its key, also when it was deleted since. */
const isKnown = (lost: Y.Map<unknown>, key: string): boolean => lost._map.has(key);

/**
 * Follows which single values were written at the same time as others (C2). A Yjs map keeps one of them and drops the
 * rest in silence. The dropped ones are written into `lost`, from where a field shows them until somebody decides.
 *
 * Whoever wrote knowingly has the former value's item as the `origin` of the own one. A dropped item that is nobody's
 * origin was therefore overwritten by nobody: it lost. Its content is readable in the one transaction that drops it
 * only, here as at every replica that had or receives it; all of them write the same entry under the same key.
 *
 * @param note is told of what lost after the transaction that dropped it, to write it with `noteLost`.
 * @returns the end of it.
 */
export function followLostValues(
  { doc, values, rows, lost }: WorksheetDocument,
  note: (news: LostNews) => void,
): () => void {
  const found = new Map<string, LostValue>();
  const onValues = (event: Y.YMapEvent<unknown>): void => {
    for (const field of event.keysChanged) look(event, String(field), lostPlace({ field: String(field) }));
  };
  const onRows = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const event of events) {
      const [row] = event.path;
      if (!(event instanceof Y.YMapEvent) || row === undefined || event.path.length !== 1) continue;
      for (const key of event.keysChanged) {
        const field = columnOf(String(key));
        if (field !== undefined) look(event, String(key), lostPlace({ row: String(row), field }));
      }
    }
  };
  const look = ({ target, transaction }: Y.YMapEvent<unknown>, key: string, place: string): void => {
    for (const item of droppedItems(target, key, transaction)) {
      const entry = entryIn(item);
      const stands = target.get(key) as Entry | undefined;
      if (entry && !isSame(entry, stands)) found.set(lostKey(place, item.lastId), { place, entry });
    }
  };
  const afterTransaction = (): void => {
    const news = [...found].filter(([key]) => !isKnown(lost, key));
    found.clear();
    if (news.length > 0) note(news);
  };
  values.observe(onValues);
  rows.observeDeep(onRows as never);
  doc.on('afterTransaction', afterTransaction);
  return () => {
    values.unobserve(onValues);
    rows.unobserveDeep(onRows as never);
    doc.off('afterTransaction', afterTransaction);
  };
}

const columnPrefix = 'v:';

const columnOf = (key: string): string | undefined =>
  key.startsWith(columnPrefix) ? key.slice(columnPrefix.length) : undefined;

/** The items under a key that this transaction dropped and that nobody had seen when overwriting. */
function droppedItems(map: Y.Map<unknown>, key: string, transaction: Y.Transaction): readonly Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = map._map.get(key) ?? null; item; item = item.left) items.push(item);
  const [standing, ...others] = items;
  const overwritten = new Set(items.map(({ origin }) => origin && `${origin.client}:${origin.clock}`));
  if (standing === undefined) return [];
  return others.filter(
    ({ lastId }) =>
      !overwritten.has(`${lastId.client}:${lastId.clock}`) && Y.isDeleted(transaction.deleteSet, lastId),
  );
}

/** The entry an item bears; undefined when its content is gone. */
function entryIn(item: Y.Item): Entry | undefined {
  if (!(item.content instanceof Y.ContentAny)) return undefined;
  return item.content.arr.at(-1) as Entry | undefined;
}

const isSame = (a: Entry, b: Entry | undefined): boolean =>
  JSON.stringify(a.value) === JSON.stringify(b?.value);
