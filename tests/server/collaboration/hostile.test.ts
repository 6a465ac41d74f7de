import { applyStoredUpdate } from '@yoriai/server/collaboration/stored-update';
import { readBoard } from '@yoriai/shared/documents/board';
import { limits } from '@yoriai/shared/limits';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { board, makeBoard, putDown, texts } from '../../support/collaboration/boards.ts';
import {
  authFrame,
  awarenessFrame,
  claimedStates,
  frame,
  statelessFrame,
  syncFrame,
  syncStep2,
  syncUpdate,
} from '../../support/collaboration/frames.ts';
import { type RealServer, realServer } from '../../support/collaboration/real-server.ts';
import type { TestDocument } from '../../support/collaboration/test-document.ts';
import type { TestPage } from '../../support/collaboration/test-page.ts';
import { until } from '../../support/collaboration/turns.ts';
import type { WebSocketLine } from '../../support/collaboration/web-socket-line.ts';
import { countingHand } from '../../support/hand.ts';

/**
 * What a client may do on purpose to others, over real sockets. After each attack a bystander who edits the same
 * board must have noticed nothing, the process must live, and the board must be valid, in memory and in the journal.
 */

let server: RealServer;
let bystander: TestDocument;
let page: TestPage;
let line: WebSocketLine;
let attacker: TestDocument;
const hand = countingHand('佐久間');
const unhandled: unknown[] = [];
const hear = (reason: unknown) => unhandled.push(reason);

beforeEach(async () => {
  unhandled.length = 0;
  process.on('unhandledRejection', hear);
  process.on('uncaughtException', hear);
  server = await realServer(async (who) => (who.name === '読むだけ' ? 'read' : 'write'));
  await makeBoard(server.engine);
  bystander = (await server.connect('佐久間')).page.open(board);
  bystander.setPresence({ editing: 'c_1' });
  await attackAs('曲者');
  putDown(bystander.doc, hand, { text: '攻めの前' });
  await until(() => texts(attacker.doc).length === 1, 'the first card');
});

afterEach(async () => {
  await server.close();
  process.off('unhandledRejection', hear);
  process.off('uncaughtException', hear);
});

async function attackAs(name: string): Promise<void> {
  ({ page, line } = await server.connect(name));
  attacker = page.open(board);
  await until(() => attacker.synced && bystander.synced, 'both in the document');
}

/** The offender's document was closed, or its whole socket. */
const offenderClosed = async (why: string | number) => {
  await until(() => attacker.closed !== undefined || page.closed !== undefined, 'the end of the offender');
  expect([attacker.closed, page.closed?.reason, page.closed?.code]).toContain(why);
};

async function nobodyElseNoticed(): Promise<void> {
  expect(bystander.closed).toBeUndefined();
  const newcomer = (await server.connect('藤代')).page.open(board);
  putDown(bystander.doc, hand, { text: '攻めのあと' });
  const mark = bystander.mark();
  await until(() => bystander.stored >= mark, 'the bystander’s edit on disk');
  await until(() => texts(newcomer.doc).length === 2, 'the bystander’s edit with the newcomer');
  expect(texts(newcomer.doc)).toEqual(['攻めの前', '攻めのあと']);
  expect(readBoard(newcomer.doc).problems).toEqual([]);
  const users = newcomer.others().map((state) => (state.user as { name: string }).name);
  expect(users.filter((name) => name === '佐久間')).toHaveLength(1);
  expect(newcomer.others().find(({ user }) => (user as { name: string }).name === '佐久間')).toMatchObject({
    editing: 'c_1',
  });
  const kept = new Y.Doc();
  const stored = await server.storage.journal.load(board);
  for (const update of [...(stored.snapshot ? [stored.snapshot] : []), ...stored.updates])
    applyStoredUpdate(kept, update);
  expect(readBoard(kept)).toEqual(readBoard(newcomer.doc));
  expect(unhandled).toEqual([]);
}

it('[HOST-1] forged presence under the bystander’s client id', async () => {
  const forged = new Map([[bystander.doc.clientID, { editing: 'c_9', user: { name: '局長' } }]]);
  line.write(awarenessFrame(board, claimedStates(forged, 1_000_000)));
  await nobodyElseNoticed();
});

it('[HOST-1] forged name and role in one’s own presence', async () => {
  attacker.setPresence({ user: { id: 'x', name: '局長', role: 'admin', colour: 1 }, inside: 'b1' });
  await until(() => bystander.others().length === 1, 'the presence');
  expect(bystander.others()).toMatchObject([{ user: { name: '曲者', role: 'staff' } }]);
  await nobodyElseNoticed();
});

it('[HOST-1] ten thousand invented client ids', async () => {
  const invented = new Map(Array.from({ length: 10_000 }, (_, id) => [id + 1, { editing: 'c_1' }]));
  line.write(awarenessFrame(board, claimedStates(invented)));
  await offenderClosed('too-large');
  expect(bystander.others()).toEqual([]);
  await nobodyElseNoticed();
});

it('[HOST-1] presence that is no JSON', async () => {
  const broken = encoding.createEncoder();
  encoding.writeVarUint(broken, 1);
  encoding.writeVarUint(broken, 5);
  encoding.writeVarUint(broken, 1);
  encoding.writeVarString(broken, '{"editing":');
  line.write(awarenessFrame(board, encoding.toUint8Array(broken)));
  await offenderClosed('not-understood');
  await nobodyElseNoticed();
});

it('[HOST-1][HOST-3] a frame larger than the limit', async () => {
  line.write(syncFrame(board, syncUpdate, new Uint8Array(limits.frameBytes + 1)));
  await offenderClosed(1009);
  await nobodyElseNoticed();
});

it('[HOST-1] a text frame', async () => {
  line.socket.send('{"hello":"server"}');
  await offenderClosed('not-understood');
  await nobodyElseNoticed();
});

it.each([
  ['of a type nobody knows', frame(board, 99, () => {})],
  ['that only servers send', frame(board, 6, (encoder) => encoding.writeVarString(encoder, 'to all'))],
  ['of an unknown kind of sync', syncFrame(board, 9, new Uint8Array(3))],
  ['of noise', new Uint8Array([250, 250, 250, 250, 250, 250, 250])],
  ['with nothing in it', new Uint8Array()],
])('[HOST-1] a frame %s', async (_, bytes) => {
  line.write(bytes);
  await offenderClosed('not-understood');
  await nobodyElseNoticed();
});

it.each([
  ['bytes that are no update', new Uint8Array([7, 7, 7, 7, 7, 7])],
  ['an update cut off in the middle', cutInHalf()],
  ['an update that promises more than it holds', new Uint8Array([255, 255, 255, 255, 15, 1, 2])],
])('[HOST-1] garbage for an edit: %s', async (_, bytes) => {
  line.write(syncFrame(board, syncUpdate, bytes));
  await offenderClosed('not-understood');
  await nobodyElseNoticed();
});

it('[HOST-1] garbage in answer to the first sync', async () => {
  line.write(syncFrame(board, syncStep2, new Uint8Array([9, 9, 9])));
  await offenderClosed('not-understood');
  await nobodyElseNoticed();
});

it('[HOST-1] a frame cut off behind its type', async () => {
  line.write(frame(board, 0, (encoder) => encoding.writeVarUint(encoder, 2)));
  await offenderClosed('not-understood');
  await nobodyElseNoticed();
});

it('[HOST-1] wrong document names', async () => {
  const names = [
    '',
    '__proto__',
    'constructor',
    '../people',
    'board/b1/staff/x',
    'board/b1@1',
    'x'.repeat(150),
  ];
  for (const name of names) {
    line.write(syncFrame(name, syncUpdate, new Uint8Array([0, 0])));
    line.write(authFrame(name));
  }
  const mark = attacker.mark();
  await until(() => attacker.stored === mark, 'the end of the attack');
  expect(await server.storage.journal.documents()).toEqual([board]);
  await nobodyElseNoticed();
});

it('[HOST-1] an edit on a read-only connection', async () => {
  await attackAs('読むだけ');
  expect(attacker.scope).toBe('readonly');
  putDown(attacker.doc, countingHand('曲者'), { text: '書けないはず' });
  await offenderClosed('not-allowed');
  await nobodyElseNoticed();
});

it('[HOST-1] an edit smuggled into the first sync of a read-only connection', async () => {
  await attackAs('読むだけ');
  const doc = new Y.Doc();
  putDown(doc, countingHand('曲者'), { text: '書けないはず' });
  line.write(syncFrame(board, syncStep2, Y.encodeStateAsUpdate(doc)));
  await nobodyElseNoticed();
});

it('[HOST-1] stateless messages from a read-only connection', async () => {
  await attackAs('読むだけ');
  for (const words of ['{"storage":"failing"}', '{"mark":1}', 'shelf-changed'])
    line.write(statelessFrame(board, words));
  await nobodyElseNoticed();
  expect(bystander.said.filter((words) => !words.startsWith('{"stored"'))).toEqual([]);
  expect(attacker.said).toEqual([]);
});

it('[HOST-1][HOST-3] a flood of messages', async () => {
  for (let i = 0; i < limits.messageBurst + 200 && !page.closed; i += 1)
    line.write(statelessFrame(board, '{"mark":1}'));
  await offenderClosed('too-many-messages');
  await nobodyElseNoticed();
});

it('[HOST-1][HOST-3] a flood of bytes', async () => {
  const large = statelessFrame(board, 'x'.repeat(limits.frameBytes - 100));
  for (let i = 0; i < 8; i += 1) line.write(large);
  await offenderClosed('too-many-messages');
  await nobodyElseNoticed();
});

it('[HOST-1][HOST-3] more documents opened over one socket than a page ever needs', async () => {
  const opened = Array.from({ length: 80 }, (_, index) => page.open(`board/x${index}`));
  await until(() => opened.some(({ denied }) => denied === 'too-many-messages'), 'a refusal');
  await until(() => opened.every(({ denied, synced }) => denied !== undefined || synced), 'all answers');
  expect(opened.filter(({ synced }) => synced).length).toBeLessThanOrEqual(limits.documentsPerSocket);
  expect(attacker.closed).toBeUndefined();
  await nobodyElseNoticed();
});

it('[HOST-7] entries of no valid form are left out by every reader and reported', async () => {
  attacker.doc.getMap('cards').set('c_bad', 'no card');
  attacker.doc.getMap('cards').set('c_worse', new Y.Map([['kind', 'nothing']]));
  attacker.doc.getMap('links').set('l_bad', new Y.Map([['from', 5]]));
  attacker.doc.getArray('places').push(['nowhere', { key: 1 }]);
  const mark = attacker.mark();
  await until(() => attacker.stored === mark, 'the damage on disk');
  const { board: plain, problems } = await server.engine.read(board, readBoard);
  expect(plain.cards.map(({ text }) => text)).toEqual(['攻めの前']);
  expect(problems).toHaveLength(3);
  putDown(bystander.doc, hand, { text: '攻めのあと' });
  await until(() => texts(attacker.doc).length === 2, 'the edit of the bystander');
  expect(unhandled).toEqual([]);
});

function cutInHalf(): Uint8Array {
  const doc = new Y.Doc();
  putDown(doc, countingHand('曲者'), { text: 'とても長い言葉が途中で切れている' });
  const whole = Y.encodeStateAsUpdate(doc);
  return whole.slice(0, whole.length / 2);
}
