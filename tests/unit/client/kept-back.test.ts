import { EditorReplica } from '@yoriai/client/text/editor-replica';
import { connectionState } from '@yoriai/shared/collaboration/connection-state';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

function writing(keepsBack: () => boolean) {
  const shared = new Y.Doc();
  shared.getText('t').insert(0, 'AB');
  let kept = 0;
  const replica = new EditorReplica({
    shared,
    origin: 'own',
    keepsBack,
    onKeptBack: () => {
      kept += 1;
    },
  });
  const words = replica.doc.getText('t');
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(shared));
  shared.on('update', (update: Uint8Array) => Y.applyUpdate(other, update, 'line'));
  other.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'line') Y.applyUpdate(shared, update, 'server');
  });
  const read = () => [shared, other, replica.doc].map((doc) => doc.getText('t').toString());
  return { replica, words, other: other.getText('t'), read, kept: () => kept };
}

describe('[ACC-6] the editor’s replica that keeps back', () => {
  it('lets the others’ words in, and its own out only when told', () => {
    const { replica, words, other, read, kept } = writing(() => true);
    words.insert(1, '山');
    other.insert(2, 'C');
    words.insert(2, '田');
    expect([read(), replica.unsent, kept()]).toEqual([['ABC', 'ABC', 'A山田BC'], true, 2]);
    replica.send();
    expect([read(), replica.unsent]).toEqual([['A山田BC', 'A山田BC', 'A山田BC'], false]);
    words.insert(0, '一');
    replica.send();
    replica.send();
    expect(read()).toEqual(['一A山田BC', '一A山田BC', '一A山田BC']);
    replica.destroy();
  });

  it('sends in order what was kept back and what came after it', () => {
    let keeps = true;
    const { replica, words, read, kept } = writing(() => keeps);
    words.insert(0, '一');
    keeps = false;
    words.insert(1, '二');
    expect([read()[0], kept()]).toEqual(['AB', 2]);
    replica.send();
    words.insert(2, '三');
    expect(read()).toEqual(['一二三AB', '一二三AB', '一二三AB']);
    replica.destroy();
  });

  it('takes the others’ words out of a line together with its own, in both, whoever was first', () => {
    const { replica, words, other, read } = writing(() => true);
    words.insert(2, '後');
    words.delete(0, 1);
    other.insert(0, '前');
    other.delete(2, 1);
    replica.send();
    expect(new Set(read())).toEqual(new Set(['前後']));
    replica.destroy();
  });

  it('[SYNC-3] what is kept back is not called stored', () => {
    const facts = {
      ...{ connected: true, authenticated: true, everSynced: true, synced: true, readOnly: false },
      ...{ storageFailing: false, lastEdit: 3, lastStored: 3 },
    };
    expect(connectionState(facts)).toEqual({ is: 'stored' });
    expect(connectionState({ ...facts, keptBack: true })).toEqual({ is: 'live' });
  });
});
