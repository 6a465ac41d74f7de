import type * as Y from 'yjs';

/**
 * What the server keeps beside a worksheet (`sheet/<id>/versions`) in plain form: versions and decisions of a plan, days,
 * who is who in a case. By the name of the map and the key in it; each entry is one plain value.
 */
export type KeptPapers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Who confirmed a case did so on that server: read in elsewhere, it is to be confirmed anew (AC-B B6). */
const notForElsewhere = new Set(['case-checks']);

/** What is no map of plain values is left out; nothing throws (HOST-7). */
export function readKeptPapers(doc: Y.Doc): KeptPapers {
  return Object.fromEntries(
    [...doc.share.keys()].sort().flatMap((name): [string, Readonly<Record<string, unknown>>][] => {
      if (notForElsewhere.has(name)) return [];
      const entries = entriesOf(doc, name);
      return entries.length === 0 ? [] : [[name, Object.fromEntries(entries)]];
    }),
  );
}

function entriesOf(doc: Y.Doc, name: string): readonly [string, unknown][] {
  try {
    return Object.entries(doc.getMap(name).toJSON()).sort(([a], [b]) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

/** Fills the document of a worksheet that nobody has seen yet: import. */
export function fillKeptPapersAfresh(doc: Y.Doc, papers: KeptPapers): void {
  doc.transact(() => {
    for (const name of Object.keys(readKeptPapers(doc))) doc.getMap(name).clear();
    for (const [name, entries] of Object.entries(papers)) {
      if (notForElsewhere.has(name)) continue;
      for (const [key, value] of Object.entries(entries)) doc.getMap(name).set(key, value);
    }
  });
}
