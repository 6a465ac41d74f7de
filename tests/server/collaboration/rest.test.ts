import type { LastHand } from '@yoriai/server/collaboration/last-hand';
import { expect, it } from 'vitest';
import { board, makeBoard, putDown, texts } from '../../support/collaboration/boards.ts';
import { layTable, type Table } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

interface Told {
  readonly texts: readonly string[];
  readonly lastHand: LastHand | undefined;
  readonly at: number;
}

function listen(table: Table): Told[] {
  const told: Told[] = [];
  table.engine.onRest(async (_document, doc, lastHand) => {
    told.push({ texts: texts(doc), lastHand, at: table.clock.now() });
  });
  return told;
}

it('[AREA-5] within ten seconds after the last person left, what changed is told once', async () => {
  const table = layTable();
  const told = listen(table);
  await makeBoard(table.engine);
  await table.pass(10_000);
  told.length = 0;
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  putDown(one.doc, countingHand(), { text: '書いた' });
  const at = table.clock.now();
  await table.settle();
  one.leave();
  await table.pass(60_000);
  expect(told).toEqual([]);
  two.leave();
  await table.settle();
  await table.pass(10_000);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ texts: ['書いた'], lastHand: { by: '佐久間', at } });
  await table.pass(600_000);
  expect(told).toHaveLength(1);
});

it('[AREA-5] while people go on editing, it is never more than five minutes behind', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  await table.pass(10_000);
  const told = listen(table);
  const one = table.sit().page.open(board);
  await table.settle();
  const hand = countingHand();
  const start = table.clock.now();
  for (let second = 0; second < 1200; second += 20) {
    putDown(one.doc, hand, { text: `${second}` });
    await table.settle();
    await table.pass(20_000);
  }
  expect(told.length).toBeGreaterThanOrEqual(4);
  expect(told.length).toBeLessThanOrEqual(6);
  const times = [start, ...told.map(({ at }) => at)];
  for (let i = 1; i < times.length; i += 1)
    expect((times[i] ?? 0) - (times[i - 1] ?? 0)).toBeLessThanOrEqual(300_000);
});

it('[AREA-5] a listener that fails is asked again, and the document stays open until it succeeded', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  await table.pass(10_000);
  let asked = 0;
  table.engine.onRest(async () => {
    asked += 1;
    if (asked < 3) throw new Error('disk full');
  });
  const { journal } = table.storage;
  const one = table.sit().page.open(board);
  await table.settle();
  putDown(one.doc, countingHand());
  await table.settle();
  one.leave();
  await table.settle();
  for (let i = 0; i < 5; i += 1) await table.pass(6_000);
  expect(asked).toBe(3);
  let loads = 0;
  const load = journal.load.bind(journal);
  journal.load = (name) => {
    loads += 1;
    return load(name);
  };
  await table.engine.read(board, texts);
  expect(loads).toBe(1);
});

it('[AREA-1] what the server changes is nobody’s hand', async () => {
  const table = layTable();
  const told = listen(table);
  await makeBoard(table.engine);
  await table.pass(10_000);
  expect(told).toHaveLength(1);
  expect(told[0]?.lastHand).toBeUndefined();
});

it('[AREA-5] a document whose last person reloads the page is not loaded anew', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const seat = table.sit();
  seat.page.open(board);
  await table.settle();
  const { journal } = table.storage;
  let loads = 0;
  const load = journal.load.bind(journal);
  journal.load = (name) => {
    loads += 1;
    return load(name);
  };
  seat.wire.cut();
  await table.pass(2_000);
  const again = table.sit().page.open(board);
  await table.settle();
  await table.pass(2_000);
  expect(again.synced).toBe(true);
  expect(loads).toBe(0);
  expect(table.clock.waiting).toBeLessThanOrEqual(1);
});

it('[RUN-5] stop tells clients to come back, keeps what they sent and tells the rest', async () => {
  const table = layTable();
  const told = listen(table);
  await makeBoard(table.engine);
  const seat = table.sit('佐久間');
  const one = seat.page.open(board);
  await table.settle();
  table.storage.faults.journal = 'slow';
  putDown(one.doc, countingHand(), { text: '止まる間際に' });
  seat.wire.crank();
  const stopped = table.engine.stop();
  expect(seat.wire.closedBy).toEqual({ code: 1012, reason: 'server-stopping' });
  await table.settle();
  table.storage.faults.journal = undefined;
  await stopped;
  expect(told.at(-1)).toMatchObject({ texts: ['止まる間際に'], lastHand: { by: '佐久間' } });
  expect(table.clock.waiting).toBe(0);
  const late = table.sit('藤代');
  expect(late.wire.closedBy).toEqual({ code: 1012, reason: 'server-stopping' });
});
