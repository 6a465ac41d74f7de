import { withQuickRoots } from '@yoriai/shared/documents/quick-roots';
import { replaceText, textOf } from '@yoriai/shared/documents/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

/** A document of rows with texts, under a number of its own so that two are the same. */
function fill(doc: Y.Doc, rows: readonly (readonly string[])[]): Y.Doc {
  doc.clientID = 7;
  for (const [row, texts] of rows.entries()) {
    doc.getMap('rows').set(`w_${row}`, new Y.Map([['order', 'a']]));
    for (const [column, text] of texts.entries())
      replaceText(doc.getXmlFragment(`text:w_${row}:${column}`), text);
  }
  return doc;
}

const encoded = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64');

describe('a document of thousands of texts', () => {
  it('is encoded to the same bytes, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 8 }), (rows) => {
        const plain = fill(new Y.Doc(), rows);
        const quick = fill(withQuickRoots(new Y.Doc()), rows);
        expect(encoded(quick)).toBe(encoded(plain));
        const read = withQuickRoots(new Y.Doc());
        Y.applyUpdate(read, Y.encodeStateAsUpdate(quick));
        expect(encoded(read)).toBe(encoded(plain));
      }),
    );
  });

  it('[WS-3] is encoded by about one step for each text, not by a walk through all of them', () => {
    const rows = Array.from({ length: 300 }, (_, row) => [`一${row}`, `二${row}`, `三${row}`]);
    const doc = fill(withQuickRoots(new Y.Doc()), rows);
    let steps = 0;
    const entries = doc.share.entries.bind(doc.share);
    doc.share.entries = function* () {
      for (const entry of entries()) {
        steps += 1;
        yield entry;
      }
    } as typeof entries;
    Y.encodeStateAsUpdate(doc);
    const texts = 300 * 3;
    expect(steps).toBeGreaterThan(texts);
    expect(steps).toBeLessThan(texts * 6);
  });

  it('keeps what was there before, and finds every text by its name', () => {
    const doc = new Y.Doc();
    replaceText(doc.getXmlFragment('text:a:b'), 'はじめ');
    withQuickRoots(doc);
    replaceText(doc.getXmlFragment('text:a:c'), 'つぎ');
    expect([...doc.share.keys()].sort()).toEqual(['text:a:b', 'text:a:c']);
    expect([...doc.share.entries()].map(([name]) => name).sort()).toEqual(['text:a:b', 'text:a:c']);
    expect(textOf(doc.getXmlFragment('text:a:b'))).toBe('はじめ');
  });
});
