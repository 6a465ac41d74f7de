import { wordsSince } from '@yoriai/client/collaboration/unsent-words';
import type { Epochs } from '@yoriai/server/collaboration/epochs';
import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import { setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { nameAtEpoch } from '@yoriai/shared/documents/names';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { board, makeBoard, putDown, texts } from '../../support/collaboration/boards.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';
import { pageAtTable } from './page-at-table.ts';

/** A table whose board goes on in another epoch when a test says so, with one card on it. */
async function redactable() {
  let epoch = 1;
  const epochs: Epochs = {
    present: (document) => (document === board ? nameAtEpoch(board, epoch) : document),
    former: () => new Set(),
  };
  const table = layTable({ storage: memoryStorage(), epochs });
  await makeBoard(table.engine);
  const redact = async (times = 1) => {
    await table.engine.renew([board], async () => {
      epoch += times;
    });
    await makeBoard(table.engine);
    await table.engine.change(board, (doc) => void putDown(doc, countingHand('帳場'), { text: '残った 声' }));
  };
  const at = pageAtTable(table);
  onTestFinished(() => at.leave());
  return { table, at, redact };
}

const isStored = (document: { readonly state: { get(): { readonly is: string } } }) => () =>
  document.state.get().is === 'stored';

describe('[ACC-8] [B-18] a page whose paper is redacted', () => {
  it('gets the new one in place of the old, empty of all that was before, and says so', async () => {
    const { at, redact } = await redactable();
    const old = at.open(board);
    putDown(old.doc, countingHand('甲'), { text: '消える 声' });
    await at.reach(isStored(old));
    let told = 0;
    at.page.follow(board, () => {
      told += 1;
    });
    await redact();
    await at.reach(() => at.page.find(board) !== old && isStored(at.page.find(board))());
    const fresh = at.page.find(board);
    expect(told).toBe(1);
    expect(texts(fresh.doc)).toEqual(['残った 声']);
    expect(at.page.left.get()).toEqual({ words: [] });
    putDown(fresh.doc, countingHand('甲'), { text: '新しい 声' });
    await at.reach(isStored(fresh));
    expect(texts(fresh.doc)).toEqual(['残った 声', '新しい 声']);
  });

  it('an offline page that comes back is given its unsent words, and sends none of them', async () => {
    const { at, redact } = await redactable();
    const old = at.open(board);
    const sent = putDown(old.doc, countingHand('甲'), { text: 'もう 送った 声' });
    await at.reach(isStored(old));
    at.network = false;
    at.wires.at(-1)?.cut();
    await at.reach(() => old.state.get().is === 'offline');
    setText(openBoard(old.doc), sent, 'もう 送った 声と その先', 'me');
    putDown(old.doc, countingHand('乙'), { text: '送る 前の 声' });
    await redact();
    at.network = true;
    await at.reach(() => at.page.find(board) !== old && isStored(at.page.find(board))());
    expect(at.page.left.get()?.words.join('|')).toContain('送る 前の 声');
    expect(at.page.left.get()?.words.join('|')).not.toContain('もう 送った 声|');
    expect(texts(at.page.find(board).doc)).toEqual(['残った 声']);
    expect(at.sent('送る 前の 声')).toBe(false);
  });

  it('a page that never saw the earlier ones finds the present one by itself, and says nothing', async () => {
    const { at, redact } = await redactable();
    await redact(3);
    const asked = at.open(board);
    await at.reach(() => at.page.find(board) !== asked && isStored(at.page.find(board))());
    expect(at.page.find(board).name).toBe(`${board}@4`);
    expect(at.page.left.get()).toBeUndefined();
  });

  it('words that were typed, taken back and typed again are given as they last were', () => {
    const doc = new Y.Doc();
    const text = doc.getText('text');
    text.insert(0, '前から ある');
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (const [at, letter] of [...'まちがえ'].entries()) text.insert(6 + at, letter);
    text.delete(8, 2);
    text.insert(8, 'った');
    doc.getMap('cards').set('c_1', new Y.XmlText('別の ことば'));
    expect(wordsSince(doc, updates)).toEqual(['まち', 'った', '別の ことば']);
    expect(wordsSince(doc, [])).toEqual([]);
  });
});
