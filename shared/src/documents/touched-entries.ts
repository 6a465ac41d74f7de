import type * as Y from 'yjs';

/** The entries that events touched: the keys of the map itself, or the first step of the way to what lies deeper. */
export function touchedEntries(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const event of events) {
    const [first] = event.path;
    if (first !== undefined) ids.add(String(first));
    else for (const key of event.keys.keys()) ids.add(key);
  }
  return ids;
}
