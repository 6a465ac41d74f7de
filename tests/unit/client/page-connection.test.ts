import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import { addCards } from '@yoriai/shared/boards/edits/cards';
import { shelfChanged } from '@yoriai/shared/documents/area';
import { openBoard } from '@yoriai/shared/documents/board';
import { areaDocument } from '@yoriai/shared/documents/names';
import { errors } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import { afterEach, describe, expect, it } from 'vitest';
import { board, makeBoard, putDown, staff, texts } from '../../support/collaboration/boards.ts';
import { layTable, type Table } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';
import { type PageAtTable, pageAtTable } from './page-at-table.ts';

const open: PageAtTable[] = [];
const sit = (table: Table, name?: string) => {
  const at = pageAtTable(table, name);
  open.push(at);
  return at;
};
afterEach(() => {
  for (const at of open.splice(0)) at.leave();
});

const is = (document: DocumentConnection, state: string) => () => document.state.get().is === state;
const note = (document: DocumentConnection, text: string, hand = countingHand(text)) =>
  putDown(document.doc, hand, { text }, document.undo.origin);

describe('the page’s connection', () => {
  it('[SYNC-1] shows two people each other’s edits and where they are', async () => {
    const table = layTable();
    await makeBoard(table.engine);
    const [a, b] = [sit(table, '佐久間'), sit(table, '野原')];
    const [mine, theirs] = [a.open(board), b.open(board)];
    await a.reach(is(theirs, 'stored'));
    await a.reach(is(mine, 'stored'));
    mine.setPresence({ pointer: [3, 4], selected: ['c_1'] });
    note(mine, '坂の下');
    await a.reach(() => texts(theirs.doc).includes('坂の下'));
    await a.reach(() => theirs.others.get()[0]?.presence.pointer?.[0] === 3);
    expect(theirs.others.get()[0]?.presence.user.name).toBe('佐久間');
    mine.setPresence({ away: true });
    await a.reach(() => theirs.others.get().length === 0);
  });

  it('[SYNC-3] says stored only when the server has written the edit to disk', async () => {
    const table = layTable();
    await makeBoard(table.engine);
    const a = sit(table);
    const mine = a.open(board);
    await a.reach(is(mine, 'stored'));
    const seen: string[] = [];
    mine.state.subscribe(() => seen.push(mine.state.get().is));
    table.storage.faults.journal = 'slow';
    note(mine, '一枚');
    // The mark goes out while the disk still works; nothing but the disk's answer may make it true.
    await a.reach(() => a.sent('mark'));
    expect(seen).toEqual(['live']);
    table.storage.faults.journal = undefined;
    await a.reach(is(mine, 'stored'));
  });

  it('[SYNC-3][DUR-2] says so while the disk fails, and sends everything once it is well', async () => {
    const table = layTable();
    await makeBoard(table.engine);
    const a = sit(table);
    const mine = a.open(board);
    await a.reach(is(mine, 'stored'));
    table.storage.faults.journal = 'fail-always';
    note(mine, '消えない');
    await a.reach(() => mine.trouble.get() === 'storage-unavailable');
    expect(mine.state.get().is).not.toBe('stored');
    table.storage.faults.journal = undefined;
    await table.pass(2000);
    await a.reach(is(mine, 'stored'));
    expect(mine.trouble.get()).toBeUndefined();
    expect(await table.engine.read(board, texts)).toContain('消えない');
  });

  it('[SYNC-2] after the network was away, the edits of both sides are all there, once', async () => {
    const table = layTable();
    await makeBoard(table.engine);
    const [a, b] = [sit(table, '佐久間'), sit(table, '野原')];
    const [mine, theirs] = [a.open(board), b.open(board)];
    await a.reach(is(mine, 'stored'));
    await b.reach(is(theirs, 'stored'));
    a.network = false;
    a.wires.at(-1)?.cut();
    await a.reach(is(mine, 'offline'));
    const hand = countingHand('外');
    for (let i = 0; i < 500; i += 1) note(mine, `外 ${i}`, hand);
    note(theirs, '中');
    await b.reach(is(theirs, 'stored'));
    a.network = true;
    await a.reach(is(mine, 'stored'));
    await a.reach(() => texts(theirs.doc).length === 501);
    expect(new Set(texts(theirs.doc)).size).toBe(501);
    expect([...texts(mine.doc)].sort()).toEqual([...texts(theirs.doc)].sort());
    // Five hundred edits came in a handful of messages: below every limit.
    expect(a.wires.at(-1)?.closedBy).toBeUndefined();
  });

  it('[HOST-3] sends what grew beyond a frame while alone in pieces, and is not turned away for it', async () => {
    const table = layTable();
    await makeBoard(table.engine);
    const a = sit(table);
    const mine = a.open(board);
    await a.reach(is(mine, 'stored'));
    a.network = false;
    a.wires.at(-1)?.cut();
    const hand = countingHand();
    for (let i = 0; i < 8; i += 1) note(mine, 'あ'.repeat(60_000), hand);
    a.network = true;
    await a.reach(is(mine, 'stored'));
    const all = await table.engine.read(board, texts);
    expect(all).toHaveLength(8);
    expect(all.reduce((sum, text) => sum + text.length * 3, 0)).toBeGreaterThan(limits.frameBytes);
  });

  it('[HOST-3] takes an edit that is too large back and says it; the connection stays', async () => {
    const table = layTable();
    await makeBoard(table.engine);
    const a = sit(table);
    const mine = a.open(board);
    await a.reach(is(mine, 'stored'));
    note(mine, 'あ'.repeat(limits.editBytes / 3 + 1));
    expect([texts(mine.doc).length, mine.trouble.get()]).toEqual([0, 'too-large']);
    expect(mine.undo.state.get().canUndo).toBe(false);
    note(mine, '小さい');
    expect(mine.trouble.get()).toBeUndefined();
    await a.reach(is(mine, 'stored'));
    expect(await table.engine.read(board, texts)).toEqual(['小さい']);
    expect(a.wires).toHaveLength(1);
  });

  it('[SYNC-4] a document closed for a passing reason comes back by itself, its neighbour never left', async () => {
    const table = layTable();
    await makeBoard(table.engine);
    const a = sit(table);
    const [mine, beside] = [a.open(board), a.open(staff)];
    await a.reach(is(mine, 'stored'));
    await a.reach(is(beside, 'stored'));
    const seen: string[] = [];
    beside.state.subscribe(() => seen.push(beside.state.get().is));
    table.engine.recheck((_, name) => name === board);
    await a.reach(() => mine.state.get().is !== 'stored');
    note(mine, '間に書いた');
    await a.reach(is(mine, 'stored'));
    expect([await table.engine.read(board, texts), seen, a.wires.length]).toEqual([['間に書いた'], [], 1]);
  });

  it('[SYNC-4] a refused document says why and never asks again by itself; the others go on', async () => {
    let asked = 0;
    let allowed = false;
    const table = layTable({
      access: async (_, { family }) => {
        if (family !== 'staff-notes') return 'write';
        asked += 1;
        return allowed ? 'write' : 'none';
      },
    });
    await makeBoard(table.engine);
    const a = sit(table);
    const [mine, beside] = [a.open(board), a.open(staff)];
    await a.reach(is(beside, 'refused'));
    expect(beside.state.get()).toEqual({ is: 'refused', why: 'not-allowed' });
    await a.reach(is(mine, 'stored'));
    a.wires.at(-1)?.cut();
    await a.reach(() => a.wires.length === 2 && mine.state.get().is === 'stored');
    expect(asked).toBe(1);
    allowed = true;
    beside.retry();
    await a.reach(is(beside, 'stored'));
    expect(asked).toBe(2);
  });

  it('[SYNC-4] access that was taken away refuses the document; its edits are kept on the page', async () => {
    let access: 'write' | 'none' = 'write';
    const table = layTable({ access: async () => access });
    await makeBoard(table.engine);
    const a = sit(table);
    const mine = a.open(board);
    await a.reach(is(mine, 'stored'));
    access = 'none';
    table.engine.recheck(() => true);
    note(mine, 'まだここに');
    await a.reach(is(mine, 'refused'));
    expect(texts(mine.doc)).toEqual(['まだここに']);
    access = 'write';
    mine.retry();
    await a.reach(is(mine, 'stored'));
    expect(await table.engine.read(board, texts)).toEqual(['まだここに']);
  });

  it('[SYNC-3] a reader sees that it is only for reading', async () => {
    const table = layTable({ access: async () => 'read' });
    await makeBoard(table.engine);
    const a = sit(table);
    const mine = a.open(board);
    await a.reach(is(mine, 'read-only'));
  });

  it('[SYNC-4] a session that ended says so and is not tried for ever; signed in again, all goes on', async () => {
    const table = layTable();
    await makeBoard(table.engine);
    const [a, b] = [sit(table, '佐久間'), sit(table, '野原')];
    const [mine, theirs] = [a.open(board), b.open(board)];
    await a.reach(is(mine, 'stored'));
    await b.reach(is(theirs, 'stored'));
    a.wires.at(-1)?.close(errors['not-signed-in'].close, 'not-signed-in');
    await a.reach(is(mine, 'refused'));
    expect(mine.state.get()).toEqual({ is: 'refused', why: 'not-signed-in' });
    note(mine, 'まだここに');
    // By the time a page comes back that merely lost its network, this one would have, too.
    b.wires.at(-1)?.cut();
    await b.reach(is(theirs, 'offline'));
    await b.reach(is(theirs, 'stored'));
    expect([a.wires.length, b.wires.length]).toEqual([1, 2]);
    mine.retry();
    await a.reach(is(mine, 'stored'));
    expect(await table.engine.read(board, texts)).toEqual(['まだここに']);
  });

  it('hands on what the server says to everybody', async () => {
    const table = layTable();
    const a = sit(table);
    const area = a.open(areaDocument('a1'));
    const said: string[] = [];
    const stop = area.onMessage((message) => said.push(message));
    await a.reach(is(area, 'stored'));
    table.engine.tell(areaDocument('a1'), shelfChanged);
    await a.reach(() => said.length === 1);
    stop();
    table.engine.tell(areaDocument('a1'), shelfChanged);
    await table.settle();
    expect(said).toEqual([shelfChanged]);
  });

  it('keeps one document for all who hold it, and none behind', async () => {
    const table = layTable();
    await makeBoard(table.engine);
    const a = sit(table);
    const release = a.page.hold(board);
    const mine = a.page.find(board);
    const again = a.page.hold(board);
    expect(a.page.find(board)).toBe(mine);
    await a.reach(is(mine, 'stored'));
    addCards(openBoard(mine.doc), [{ kind: 'need', place: [0, 0, 240] }], countingHand(), mine.undo.origin);
    release();
    again();
    await a.reach(() => a.page.find(board) !== mine);
    expect(await table.engine.read(board, texts)).toHaveLength(1);
  });
});
