import { colourOf } from '@yoriai/shared/presence/presence';
import { expect, it } from 'vitest';
import { board, makeBoard } from '../../support/collaboration/boards.ts';
import { awarenessFrame, claimedStates } from '../../support/collaboration/frames.ts';
import { layTable } from '../../support/collaboration/table.ts';

async function meeting() {
  const table = layTable();
  await makeBoard(table.engine);
  const seats = [table.sit('佐久間'), table.sit('藤代')] as const;
  const [one, two] = [seats[0].page.open(board), seats[1].page.open(board)];
  await table.settle();
  return { table, seats, one, two };
}

it('[HOST-1] who a person is comes from the session, whatever the client claims', async () => {
  const { table, one, two } = await meeting();
  one.setPresence({ user: { id: 'chief', name: '局長', role: 'admin', colour: 9 }, selected: ['c_1'] });
  await table.settle();
  const id = 'account-佐久間';
  expect(two.others()).toEqual([
    { user: { id, name: '佐久間', role: 'staff', colour: colourOf(id) }, selected: ['c_1'] },
  ]);
});

it('[HOST-1] nobody writes under another’s client id', async () => {
  const { table, seats, one, two } = await meeting();
  one.setPresence({ editing: 'c_1' });
  two.setPresence({ editing: 'c_2' });
  await table.settle();
  const forged = claimedStates(new Map([[one.doc.clientID, { editing: 'c_9', away: true }]]), 99);
  seats[1].wire.write(awarenessFrame(board, forged));
  await table.settle();
  const third = table.sit('外村').page.open(board);
  await table.settle();
  expect(third.others().map(({ editing }) => editing)).toEqual(expect.arrayContaining(['c_1', 'c_2']));
  expect(third.others()).toHaveLength(2);
  expect(two.closed).toBeUndefined();
});

it('[HOST-1] one connection gets one id, however many it invents', async () => {
  const { table, seats, one, two } = await meeting();
  for (let id = 1; id <= 50; id += 1)
    seats[1].wire.write(awarenessFrame(board, claimedStates(new Map([[id, { editing: `c_${id}` }]]))));
  const many = new Map(Array.from({ length: 60 }, (_, index) => [1000 + index, { editing: 'c_1' }]));
  seats[1].wire.write(awarenessFrame(board, claimedStates(many)));
  await table.settle();
  expect(one.others()).toHaveLength(1);
  expect(two.closed).toBeUndefined();
});

it('[HOST-1] presence of a wrong form or too large is not passed on', async () => {
  const { table, one, two } = await meeting();
  const bad = [
    { pointer: ['a', 'b'] },
    { selected: Array.from({ length: 300 }, () => 'c') },
    { inside: 'x'.repeat(20_000) },
    ['list'],
    'words',
    7,
  ];
  for (const state of bad) one.setPresence(state as never);
  await table.settle();
  expect(two.others()).toEqual([]);
  one.setPresence({ inside: 'b1', 知らない: '欄' });
  await table.settle();
  expect(two.others()).toMatchObject([{ inside: 'b1' }]);
  expect(two.others()[0]).not.toHaveProperty('知らない');
});

it('[SYNC-2] a person who comes back under the same id is seen, and gone after leaving for good', async () => {
  const { table, seats, one, two } = await meeting();
  one.setPresence({ editing: 'c_1' });
  await table.settle();
  // The old connection is not noticed to be gone yet when the page is back on a new one.
  const again = table.reconnect(seats[0]);
  one.setPresence({ editing: 'c_2' });
  await table.settle();
  expect(two.others().map(({ editing }) => editing)).toEqual(['c_2']);
  seats[0].wire.cut();
  await table.settle();
  expect(two.others()).toHaveLength(1);
  again.wire.cut();
  await table.settle();
  expect(two.others()).toHaveLength(0);
  const back = table.reconnect(again);
  one.setPresence({ editing: 'c_3' });
  await table.settle();
  expect(two.others()).toHaveLength(1);
  back.wire.cut();
  await table.settle();
  expect(two.others()).toHaveLength(0);
});
