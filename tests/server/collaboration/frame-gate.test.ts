import { frameGate } from '@yoriai/server/collaboration/frame-gate';
import { limits } from '@yoriai/shared/limits';
import { expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { authFrame, frame, statelessFrame, syncFrame } from '../../support/collaboration/frames.ts';
import { HandCrankedWire } from '../../support/collaboration/hand-cranked-wire.ts';
import { layTable } from '../../support/collaboration/table.ts';

const board = 'board/b1';
const empty = new Uint8Array([0, 0]);
const gateAt = (clock = clockByHand()) => frameGate(clock.now);

it('[HOST-3] a frame up to the limit passes, one byte more does not', () => {
  const gate = gateAt();
  const overhead = syncFrame(board, 2, new Uint8Array(limits.frameBytes - 20)).byteLength;
  const fitting = syncFrame(
    board,
    2,
    new Uint8Array(limits.frameBytes - 20 - (overhead - limits.frameBytes)),
  );
  expect(fitting.byteLength).toBe(limits.frameBytes);
  expect(gate(fitting, true)).toEqual({ pass: true });
  expect(gate(new Uint8Array(limits.frameBytes + 1), true)).toEqual({ close: 'too-large' });
});

it('[HOST-3] a burst passes, a flood does not, and who slows down is heard again', () => {
  const clock = clockByHand();
  const gate = gateAt(clock);
  const small = statelessFrame(board, '{"mark":1}');
  for (let i = 0; i < limits.messageBurst; i += 1) expect(gate(small, true)).toEqual({ pass: true });
  expect(gate(small, true)).toEqual({ close: 'too-many-messages' });
  clock.pass(1_000);
  for (let i = 0; i < limits.messagesPerSecond; i += 1) expect(gate(small, true)).toEqual({ pass: true });
  expect(gate(small, true)).toEqual({ close: 'too-many-messages' });
});

it('[HOST-3] bytes are counted as well as messages', () => {
  const gate = gateAt();
  const large = syncFrame(board, 2, new Uint8Array(limits.frameBytes - 100));
  const verdicts = Array.from({ length: 5 }, () => gate(large, true));
  expect(verdicts.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => ({ pass: true })));
  expect(verdicts[4]).toEqual({ close: 'too-many-messages' });
});

it.each([
  ['a text frame', authFrame(board), false],
  ['an empty frame', new Uint8Array(), true],
  ['noise', new Uint8Array([255, 255, 255, 255]), true],
  ['a type for servers only', frame(board, 6, () => {}), true],
  ['a type nobody knows', frame(board, 77, () => {}), true],
  ['an unknown kind of sync', syncFrame(board, 3, empty), true],
  ['an endless address', authFrame(`${board}\0${'x'.repeat(500)}`), true],
])('[HOST-1] %s is not understood', (_, bytes, isBinary) => {
  expect(gateAt()(bytes, isBinary)).toEqual({ close: 'not-understood' });
});

it.each([
  '',
  'board',
  'board/',
  '../../etc/passwd',
  '__proto__',
  'board/b1@1',
  'area/a/staff',
  'ＢＯＡＲＤ/b1',
])('[HOST-1] a document called %j cannot be opened, and nothing else is done under that name', (name) => {
  expect(gateAt()(authFrame(name), true)).toEqual({ refuse: name });
  expect(gateAt()(syncFrame(name, 0, empty), true)).toEqual({ drop: true });
});

it('[HOST-3] a reader who does not read is ended; a big document over a slow line is not', async () => {
  const table = layTable();
  const seat = table.sit();
  const slow = seat.page.open(board);
  await table.settle();
  seat.wire.bufferedAmount = limits.bufferedBytes + 1;
  await table.engine.change(board, (doc) => doc.getMap('meta').set('title', 'x'.repeat(1000)));
  await table.settle();
  expect(seat.wire.closedBy).toBeUndefined();
  seat.wire.bufferedAmount = limits.bufferedBytes + 10_000;
  table.engine.tell(board, 'x');
  await table.settle();
  expect(seat.wire.closedBy).toEqual({ code: 1006, reason: '' });
  expect(slow.synced).toBe(false);
  expect(new HandCrankedWire().closedBy).toBeUndefined();
});
