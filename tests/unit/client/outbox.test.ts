import { Outbox } from '@yoriai/client/collaboration/outbox';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

/** Words typed one after another, each an update of its own. */
function typed(outbox: Outbox, words: readonly string[]): Y.Doc {
  const doc = new Y.Doc();
  doc.on('update', (update: Uint8Array) => outbox.add(update));
  for (const word of words) doc.getText('t').insert(doc.getText('t').length, word);
  return doc;
}

function sentTo(outbox: Outbox): string {
  const server = new Y.Doc();
  for (const piece of outbox.pieces()) Y.applyUpdate(server, piece);
  return server.getText('t').toString();
}

describe('the outbox', () => {
  it('[SYNC-3] counts what is stored up to the mark, and no further', () => {
    const outbox = new Outbox(1000);
    typed(outbox, ['春', '夏', '秋']);
    expect(outbox.lastEdit).toBe(3);
    outbox.stored(2);
    expect([outbox.lastStored, outbox.empty]).toEqual([2, false]);
    outbox.stored(3);
    expect([outbox.lastStored, outbox.empty]).toEqual([3, true]);
  });

  it('[SYNC-3] does not believe a mark that was never sent, nor go back by an old one', () => {
    const outbox = new Outbox(1000);
    typed(outbox, ['春', '夏']);
    outbox.stored(99);
    typed(outbox, ['秋']);
    expect([outbox.lastStored, outbox.lastEdit]).toEqual([2, 3]);
    outbox.stored(1);
    expect(outbox.lastStored).toBe(2);
  });

  it('[SYNC-2] brings everything that is not stored to a server that has none of it', () => {
    const outbox = new Outbox(1000);
    typed(outbox, ['雨', 'の', '日']);
    expect(sentTo(outbox)).toBe('雨の日');
    expect(sentTo(outbox)).toBe('雨の日');
  });

  it('[HOST-3] cuts what it sends again into pieces below the limit', () => {
    const outbox = new Outbox(1000);
    typed(
      outbox,
      Array.from({ length: 40 }, () => 'あ'.repeat(100)),
    );
    const pieces = outbox.pieces();
    expect(pieces.length).toBeGreaterThan(10);
    for (const piece of pieces) expect(piece.byteLength).toBeLessThan(1100);
    expect(sentTo(outbox)).toBe('あ'.repeat(4000));
  });
});
