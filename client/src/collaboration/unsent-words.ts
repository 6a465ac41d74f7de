import * as Y from 'yjs';

/** What somebody wrote in a document from a moment on and did not take back, stretch by stretch, for him or her to copy. */
export function wordsSince(doc: Y.Doc, unsent: readonly Uint8Array[]): readonly string[] {
  const own = unsent.flatMap((update) =>
    Y.decodeUpdate(update).structs.filter(({ id }) => id.client === doc.clientID),
  );
  const from = Math.min(...own.map(({ id }) => id.clock));
  const words: { text: string; end: number }[] = [];
  for (const it of doc.store.clients.get(doc.clientID) ?? []) {
    if (!(it instanceof Y.Item) || it.deleted || it.id.clock + it.length <= from) continue;
    if (!(it.content instanceof Y.ContentString)) continue;
    // What was written before the moment and what followed it may have become one.
    const text = it.content.str.slice(Math.max(0, from - it.id.clock));
    const last = words.at(-1);
    const follows = it.origin?.client === doc.clientID && it.origin.clock === last?.end;
    const end = it.id.clock + it.length - 1;
    if (last && follows) Object.assign(last, { text: last.text + text, end });
    else words.push({ text, end });
  }
  return words.map(({ text }) => text).filter((text) => text.trim() !== '');
}
