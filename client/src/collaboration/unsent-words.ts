import * as Y from 'yjs';

/** What somebody wrote in a document from a moment on and did not take back, stretch by stretch, for him or her to copy. */
export function wordsSince(doc: Y.Doc, unsent: readonly Uint8Array[]): readonly string[] {
  return [...startsOf(unsent)].flatMap(([client, from]) => wordsOf(doc, client, from));
}

/** The same of what did not arrive in another copy of the document. */
export function wordsMissing(doc: Y.Doc, unsent: readonly Uint8Array[], copy: Y.Doc): readonly string[] {
  return [...startsOf(unsent)].flatMap(([client, from]) =>
    wordsOf(doc, client, Math.max(from, Y.getState(copy.store, client))),
  );
}

/** Where edits begin, of each number they were written under: an editor has one of its own. */
function startsOf(edits: readonly Uint8Array[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const struct of edits.flatMap((edit) => Y.decodeUpdate(edit).structs)) {
    if (!(struct instanceof Y.Item)) continue;
    const { client, clock } = struct.id;
    starts.set(client, Math.min(starts.get(client) ?? clock, clock));
  }
  return starts;
}

function wordsOf(doc: Y.Doc, client: number, from: number): readonly string[] {
  const words: { text: string; end: number }[] = [];
  for (const it of doc.store.clients.get(client) ?? []) {
    if (!(it instanceof Y.Item) || it.deleted || it.id.clock + it.length <= from) continue;
    if (!(it.content instanceof Y.ContentString)) continue;
    // What was written before the moment and what followed it may have become one.
    const text = it.content.str.slice(Math.max(0, from - it.id.clock));
    const last = words.at(-1);
    const follows = it.origin?.client === client && it.origin.clock === last?.end;
    const end = it.id.clock + it.length - 1;
    if (last && follows) Object.assign(last, { text: last.text + text, end });
    else words.push({ text, end });
  }
  return words.map(({ text }) => text).filter((text) => text.trim() !== '');
}
