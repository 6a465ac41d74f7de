import { OwnEdits } from '@yoriai/client/collaboration/own-edits';
import { ownUndo } from '@yoriai/client/collaboration/own-undo';
import { limits } from '@yoriai/shared/limits';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

function page() {
  const doc = new Y.Doc();
  const undo = ownUndo(doc);
  const sent: Uint8Array[] = [];
  const refused: unknown[] = [];
  const edits = new OwnEdits({
    doc,
    fromServer: (origin) => origin === 'server',
    send: (update) => sent.push(update),
    sendMark: () => undefined,
    onChange: () => undefined,
    onMeasured: (fits, origin) => {
      if (!fits) refused.push(origin);
    },
  });
  return { doc, undo, sent, refused, edits };
}

const tooMuch = 'あ'.repeat(limits.editBytes / 3 + 1);

describe('an edit larger than the limit', () => {
  it('[HOST-3] is taken back whole, said, and never sent', () => {
    const { doc, undo, sent, refused, edits } = page();
    const map = doc.getMap('m');
    doc.transact(() => map.set('before', 1), undo.origin);
    doc.transact(() => {
      map.set('before', 2);
      map.set('large', tooMuch);
    }, undo.origin);
    expect(map.toJSON()).toEqual({ before: 1 });
    expect(refused).toEqual([undo.origin]);
    for (const update of sent) expect(update.byteLength).toBeLessThan(1000);
    for (const piece of edits.outbox.pieces()) expect(piece.byteLength).toBeLessThan(1000);
    edits.destroy();
  });

  it('[HOST-3] leaves no gap behind: what is edited afterwards arrives', () => {
    const { doc, sent, edits } = page();
    const server = new Y.Doc();
    const map = doc.getMap('m');
    doc.transact(() => map.set('large', tooMuch), 'me');
    doc.transact(() => map.set('after', 'こちら'), 'me');
    for (const update of sent) Y.applyUpdate(server, update);
    expect(server.getMap('m').toJSON()).toEqual({ after: 'こちら' });
    expect(server.store.pendingStructs).toBeNull();
    edits.destroy();
  });

  it('[HOST-3] is measured only for what is one’s own', () => {
    const { doc, refused, edits } = page();
    const other = new Y.Doc();
    other.getMap('m').set('large', tooMuch);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'server');
    expect([doc.getMap('m').size, refused.length]).toEqual([1, 0]);
    edits.destroy();
  });
});
