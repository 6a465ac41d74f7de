import { EditorReplica } from '@yoriai/client/text/editor-replica';
import { onlyDeletes } from '@yoriai/server/collaboration/received-update';
import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { DocumentAccess } from '@yoriai/shared/access/policy';
import { setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { textOf } from '@yoriai/shared/documents/text';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { board, makeBoard, putDown, texts } from '../../support/collaboration/boards.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';
import { pageAtTable } from './page-at-table.ts';

/** A table whose board is only read as soon as a test says so, with a card on it and a page at it. */
async function holdable() {
  let access: DocumentAccess = 'write';
  let isHeld = false;
  const table = layTable({
    storage: memoryStorage(),
    access: async () => access,
    holding: () => (_, __, update) => !isHeld || onlyDeletes(update),
  });
  await makeBoard(table.engine);
  const at = pageAtTable(table);
  onTestFinished(() => at.leave());
  const document = at.open(board);
  await at.reach(() => document.state.get().is === 'stored');
  const { origin } = document.undo;
  const card = putDown(document.doc, countingHand('甲'), { text: 'はじめの 言葉' }, origin);
  await at.reach(() => document.state.get().is === 'stored');
  return {
    ...{ table, at, document, card },
    put(next: DocumentAccess) {
      access = next;
      void table.engine.recheck(() => true);
    },
    hold(next: boolean) {
      isHeld = next;
    },
    now: () => at.page.find(board),
  };
}

function wordsOf(doc: Y.Doc, card: string): Y.XmlFragment {
  const text = (openBoard(doc).cards.get(card) as Y.Map<unknown> | undefined)?.get('text');
  if (!(text instanceof Y.XmlFragment)) throw new Error('no text on the card');
  return text;
}

describe('[B3] [B5] [UX-4] a page whose paper may no longer be written', () => {
  it('keeps its copy, and its own undo, where everything of it is kept', async () => {
    const { at, document, put, now } = await holdable();
    put('read');
    await at.reach(() => document.state.get().is === 'read-only');
    expect(now()).toBe(document);
    expect(at.page.left.get()).toBeUndefined();
    put('write');
    await at.reach(() => document.state.get().is === 'stored');
    expect(document.undo.state.get().canUndo).toBe(true);
    document.undo.undo();
    await at.reach(() => document.state.get().is === 'stored');
    expect(texts(document.doc)).toEqual([]);
  });

  it('is given back what the paper did not take, and a copy without it; the page never goes blank', async () => {
    const { at, table, document, card, put, now } = await holdable();
    at.network = false;
    at.wires.at(-1)?.cut();
    await at.reach(() => document.state.get().is === 'offline');
    setText(openBoard(document.doc), card, 'はじめの 言葉と つづき', 'me');
    putDown(document.doc, countingHand('乙'), { text: '送る 前の 声' });
    put('read');
    at.network = true;
    await at.reach(() => {
      // What is shown meanwhile is what was shown before.
      expect(texts(now().doc).join()).toContain('はじめの 言葉');
      return now() !== document && now().state.get().is === 'read-only';
    });
    expect(at.page.left.get()).toEqual({ words: expect.any(Array), isHeld: true });
    const given = at.page.left.get()?.words.join('|') ?? '';
    expect(given).toContain('送る 前の 声');
    expect(given).toContain('つづき');
    expect(texts(now().doc)).toEqual(['はじめの 言葉']);
    expect(at.sent('送る 前の 声')).toBe(false);
    // Written by somebody else, it is seen here; and when it may be written again, it is written in the fresh copy.
    await table.engine.change(board, (doc) => void putDown(doc, countingHand('帳場'), { text: '別の 声' }));
    await at.reach(() => texts(now().doc).includes('別の 声'));
    put('write');
    await at.reach(() => now().state.get().is === 'stored');
    putDown(now().doc, countingHand('丙'), { text: 'また 書いた 声' });
    await at.reach(() => now().state.get().is === 'stored');
    expect(texts(now().doc)).toEqual(['はじめの 言葉', '別の 声', 'また 書いた 声']);
  });

  it('what was typed in an editor is given back, too: an editor writes under a number of its own', async () => {
    const { at, document, card, put, now } = await holdable();
    at.network = false;
    at.wires.at(-1)?.cut();
    await at.reach(() => document.state.get().is === 'offline');
    const replica = new EditorReplica({ shared: document.doc, origin: document.undo.textOrigin });
    const [paragraph] = wordsOf(replica.doc, card).toArray();
    const line = paragraph instanceof Y.XmlElement ? paragraph.get(0) : paragraph;
    (line as Y.XmlText).insert(0, '打ちかけの');
    replica.destroy();
    expect(textOf(wordsOf(document.doc, card))).toContain('打ちかけの');
    put('read');
    at.network = true;
    await at.reach(() => now() !== document && now().state.get().is === 'read-only');
    expect(at.page.left.get()?.words).toEqual(['打ちかけの']);
  });

  it('an edit of a place that is held for others is given back, and sent only this once; the rest goes on', async () => {
    const { at, document, hold, now } = await holdable();
    hold(true);
    putDown(document.doc, countingHand('乙'), { text: 'ほかの 人の ところに' });
    await at.reach(() => now() !== document && now().state.get().is === 'stored');
    expect(at.page.left.get()).toEqual({ words: ['ほかの 人の ところに'], isHeld: true });
    expect(texts(now().doc)).toEqual(['はじめの 言葉']);
    hold(false);
    putDown(now().doc, countingHand('丙'), { text: 'わたしの ところに' });
    await at.reach(() => now().state.get().is === 'stored');
    expect(texts(now().doc)).toEqual(['はじめの 言葉', 'わたしの ところに']);
  });
});
