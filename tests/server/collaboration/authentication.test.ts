import type { AccessAnswer } from '@yoriai/server/collaboration/authentication';
import { staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { replaceText } from '@yoriai/shared/documents/text';
import { expect, it } from 'vitest';
import { board, makeBoard, putDown, staff, texts } from '../../support/collaboration/boards.ts';
import { accessByRole, layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

const secret = 'おもての紙には書かないこと';

it('[ACC-3] whoever is refused the staff notes receives no byte of them', async () => {
  const table = layTable({
    access: async (who, name) =>
      who.role === 'partner' && name.family === 'board' ? 'read' : accessByRole(who, name),
  });
  await makeBoard(table.engine);
  await table.engine.change(staff, (doc) => replaceText(staffNoteText(doc, 'c_1'), secret));
  const insider = table.sit('佐久間').page.open(staff);
  const guest = table.sit('外村', { role: 'partner' });
  const notes = guest.page.open(staff);
  const map = guest.page.open(board);
  await table.settle();
  insider.setPresence({ editing: 'c_1' });
  replaceText(staffNoteText(insider.doc, 'c_2'), secret);
  await table.settle();
  expect(notes.denied).toBe('not-allowed');
  expect(map.scope).toBe('readonly');
  expect(map.synced).toBe(true);
  const received = Buffer.concat(guest.wire.delivered).toString('utf8');
  expect(received).not.toContain(secret);
  expect(received).not.toContain('佐久間');
  const words = Buffer.from(received).toString('utf8');
  expect(words.match(/board\/b1\/staff/g)).toHaveLength(1);
});

it.each<[AccessAnswer, string]>([
  ['none', 'not-allowed'],
  ['not-found', 'not-found'],
  ['put-away', 'document-put-away'],
  ['not-signed-in', 'not-signed-in'],
])('[ACC-2] %s is refused as %s, and nothing is loaded', async (answer, why) => {
  const table = layTable({ access: async () => answer });
  table.storage.journal.load = () => {
    throw new Error('loaded');
  };
  const one = table.sit().page.open(board);
  await table.settle();
  expect(one.denied).toBe(why);
  expect(one.scope).toBeUndefined();
  expect(table.log.filter(({ level }) => level === 50)).toEqual([]);
});

it('[ACC-4] changed access closes the document and is decided anew', async () => {
  let answer: AccessAnswer = 'write';
  const table = layTable({ access: async (who) => (who.name === '佐久間' ? answer : 'write') });
  await makeBoard(table.engine);
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  answer = 'read';
  table.engine.recheck((who) => who.name === '佐久間');
  await table.settle();
  expect(one.closed).toBe('access-changed');
  expect(two.closed).toBeUndefined();
  one.open();
  await table.settle();
  expect(one.scope).toBe('readonly');
  answer = 'not-signed-in';
  table.engine.recheck(() => true);
  await table.settle();
  one.open();
  await table.settle();
  expect(one.denied).toBe('not-signed-in');
});

it('[ACC-4] access that changes while somebody is just coming in counts', async () => {
  let answer: AccessAnswer = 'write';
  let answered: (answer: AccessAnswer) => void = () => {};
  let asked = 0;
  const table = layTable({
    access: () => {
      asked += 1;
      return asked === 1
        ? new Promise((resolve) => {
            answered = resolve;
          })
        : Promise.resolve(answer);
    },
  });
  const one = table.sit().page.open(board);
  await table.settle();
  answer = 'none';
  table.engine.recheck(() => true);
  answered('write');
  await table.settle();
  expect(one.denied).toBe('not-allowed');
  expect(one.synced).toBe(false);
});

it('[ACC-4] access that changes while the document is being loaded counts', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  await table.pass(10_000);
  const { journal } = table.storage;
  const load = journal.load.bind(journal);
  let go: () => void = () => {};
  const gate = new Promise<void>((open) => {
    go = open;
  });
  journal.load = async (name) => {
    await gate;
    return load(name);
  };
  const one = table.sit().page.open(board);
  await table.settle();
  table.engine.recheck(() => true);
  go();
  await table.settle();
  expect(one.closed).toBe('access-changed');
});

it('[HOST-1] an edit on a read-only connection is refused and changes nothing', async () => {
  const table = layTable({ access: async (who) => (who.name === '外村' ? 'read' : 'write') });
  await makeBoard(table.engine);
  const reader = table.sit('外村').page.open(board);
  const writer = table.sit('佐久間').page.open(board);
  await table.settle();
  putDown(reader.doc, countingHand('外村'), { text: '書けないはず' });
  await table.settle();
  expect(reader.closed).toBe('not-allowed');
  expect(texts(writer.doc)).toEqual([]);
  reader.open();
  await table.settle();
  expect(reader.synced).toBe(true);
  expect(await table.engine.read(board, texts)).toEqual([]);
});

it('[HOST-3] one socket opens only so many documents', async () => {
  const table = layTable();
  const { page } = table.sit();
  const opened = Array.from({ length: 40 }, (_, index) => page.open(`board/b${index}`));
  await table.settle();
  const refused = opened.filter(({ denied }) => denied === 'too-many-messages');
  expect(refused.length).toBeGreaterThan(0);
  expect(opened.filter(({ synced }) => synced).length).toBeLessThanOrEqual(40 - refused.length);
});
