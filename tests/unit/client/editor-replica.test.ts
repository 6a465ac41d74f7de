import { EditorReplica } from '@yoriai/client/text/editor-replica';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

const text = (doc: Y.Doc) => doc.getText('t').toString();

function writing(patience?: number) {
  const shared = new Y.Doc();
  shared.getText('t').insert(0, 'AB');
  const origin = { own: 'text' };
  const replica = new EditorReplica({ shared, origin, ...(patience === undefined ? {} : { patience }) });
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(shared));
  const otherWrites = (at: number, words: string) => {
    other.getText('t').insert(at, words);
    Y.applyUpdate(shared, Y.encodeStateAsUpdate(other), 'server');
  };
  return { shared, replica, origin, otherWrites };
}

describe('the editor’s replica', () => {
  it('[CAN-6] lets flow both ways while nobody converts', () => {
    const { shared, replica, otherWrites } = writing();
    replica.doc.getText('t').insert(1, '！');
    expect(text(shared)).toBe('A！B');
    otherWrites(0, '他');
    expect(text(replica.doc)).toBe('他A！B');
    replica.destroy();
  });

  it('[CAN-6] holds what others write during a conversion, counts it, and lets it in at the end', () => {
    const { shared, replica, otherWrites } = writing();
    replica.hold();
    replica.doc.getText('t').insert(1, 'き');
    otherWrites(0, 'まえ');
    otherWrites(4, 'あと');
    expect([text(replica.doc), replica.held.get()]).toEqual(['AきB', 2]);
    replica.doc.getText('t').delete(1, 1);
    replica.doc.getText('t').insert(1, '気');
    expect(text(shared)).toBe('まえA気Bあと');
    replica.letGo();
    expect([text(replica.doc), replica.held.get()]).toEqual(['まえA気Bあと', 0]);
    replica.destroy();
  });

  it('[CAN-6] does not hold for ever when the end of a conversion is never said', async () => {
    const { replica, otherWrites } = writing(1);
    replica.hold();
    otherWrites(0, '他');
    await expect.poll(() => text(replica.doc)).toBe('他AB');
    expect(replica.holding).toBe(false);
    replica.destroy();
  });

  it('writes nothing by being opened and closed', () => {
    const { shared, replica } = writing();
    let edits = 0;
    shared.on('update', () => {
      edits += 1;
    });
    replica.destroy();
    expect(edits).toBe(0);
  });

  it('uses the same writer’s number for one text after another, and never for two at once', () => {
    const { shared, replica, origin } = writing();
    const first = replica.doc.clientID;
    const beside = new EditorReplica({ shared, origin });
    expect(beside.doc.clientID).not.toBe(first);
    replica.doc.getText('t').insert(0, '一');
    replica.destroy();
    const later = new EditorReplica({ shared, origin });
    expect(later.doc.clientID).toBe(first);
    later.doc.getText('t').insert(0, '二');
    expect([text(shared), text(later.doc)]).toEqual(['二一AB', '二一AB']);
    expect(later.doc.clientID).toBe(first);
    beside.destroy();
    later.destroy();
  });
});
