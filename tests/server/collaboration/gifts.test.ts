import { Document } from '@hocuspocus/server';
import { gifts } from '@yoriai/server/collaboration/gifts';
import { storedForm } from '@yoriai/server/collaboration/stored-update';
import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import { addCards, duplicateCards, moveCards, setText } from '@yoriai/shared/boards/edits/cards';
import { entryOf, openBoard } from '@yoriai/shared/documents/board';
import { fillBoard, newBoard } from '@yoriai/shared/documents/fill-board';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { aliases, board, makeBoard, putDown } from '../../support/collaboration/boards.ts';
import { layTable } from '../../support/collaboration/table.ts';
import { turns } from '../../support/collaboration/turns.ts';
import { countingHand } from '../../support/hand.ts';

const person = { kind: 'person', text: '' } as const;

it('[MAP-1] two people who put somebody down at once get different aliases', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit('佐久間').page.open(board);
  const two = table.sit('藤代').page.open(board);
  await table.settle();
  putDown(one.doc, countingHand('佐久間'), person);
  putDown(two.doc, countingHand('藤代'), person);
  await table.settle();
  expect(aliases(one.doc)).toEqual(['A', 'B']);
  expect(aliases(two.doc)).toEqual(['A', 'B']);
});

it('[MAP-1] an alias is journalled, and is never given again', async () => {
  const storage = memoryStorage();
  const first = layTable({ storage });
  await makeBoard(first.engine);
  const one = first.sit().page.open(board);
  await first.settle();
  const hand = countingHand();
  const card = putDown(one.doc, hand, person);
  await first.settle();
  one.doc.getMap('cards').delete(card);
  await first.settle();
  const second = layTable({ storage });
  const two = second.sit('藤代').page.open(board);
  await second.settle();
  putDown(two.doc, countingHand('藤代'), person);
  await second.settle();
  expect(aliases(two.doc)).toEqual(['B']);
});

it('[MAP-1] whoever was waiting when the server was killed gets an alias at the next opening', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const doc = new Y.Doc();
  putDown(doc, countingHand(), person);
  await table.pass(60_000);
  await table.storage.journal.append(board, storedForm(Y.encodeStateAsUpdate(doc)));
  const one = table.sit().page.open(board);
  await table.settle();
  expect(aliases(one.doc)).toEqual(['A']);
});

it('[MAP-1] an alias that could not be written is given when storage is well again', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit().page.open(board);
  await table.settle();
  const { journal } = table.storage;
  const append = journal.append.bind(journal);
  let edits = 0;
  journal.append = async (...args) => {
    edits += 1;
    if (edits === 2) throw new Error('ENOSPC');
    await append(...args);
  };
  putDown(one.doc, countingHand(), person);
  await table.settle();
  expect(aliases(one.doc)).toEqual([]);
  await table.pass(1_000);
  expect(aliases(one.doc)).toEqual(['A']);
});

it('[MAP-1] giving ends: one write for the edit, one for what is given, none for typing and moving', async () => {
  const table = layTable();
  await makeBoard(table.engine);
  const one = table.sit().page.open(board);
  await table.settle();
  const { journal } = table.storage;
  const append = journal.append.bind(journal);
  let writes = 0;
  journal.append = async (...args) => {
    writes += 1;
    await append(...args);
  };
  const hand = countingHand();
  const view = openBoard(one.doc);
  const ids = addCards(
    view,
    [0, 1, 2].map((x) => ({ ...person, place: [x, 0, 240] as const })),
    hand,
    'me',
  );
  await table.settle();
  expect(writes).toBe(2);
  expect(aliases(one.doc)).toEqual(['A', 'B', 'C']);
  setText(view, ids[0] ?? '', 'ゴミ出しがむずかしい', 'me');
  moveCards(view, new Map([[ids[1] ?? '', [9, 9, 240]]]), 'me');
  await table.settle();
  expect(writes).toBe(4);
  duplicateCards(view, ids.slice(0, 1), hand, 'me');
  await table.settle();
  expect(writes).toBe(6);
  expect(aliases(one.doc)).toEqual(['A', 'B', 'C', 'D']);
});

/** A server whose gift never satisfies: it is asked each time somebody might be waiting. */
async function askingInVain() {
  const document = new Document(board);
  fillBoard(document, newBoard('worry-map', '地図', undefined, countingHand('帳場')));
  const asked: string[] = [];
  const { cards } = openBoard(document);
  const { extension } = gifts(
    async (name) => {
      asked.push(name);
      for (const id of cards.keys())
        document.transact(() => entryOf(cards, id)?.set('looked at', asked.length), {
          source: 'local',
          context: { gift: true },
        });
    },
    pino({ level: 'silent' }),
  );
  await extension.afterLoadDocument?.({ document, documentName: board } as never);
  await turns();
  return { document, asked };
}

it('[MAP-1] a gift that does not satisfy is not given over and over', async () => {
  const { document, asked } = await askingInVain();
  putDown(document, countingHand(), person);
  await turns();
  expect(asked).toHaveLength(1);
  document.destroy();
});

it('[MAP-1] typing never makes the server look for whom to give to', async () => {
  const { document, asked } = await askingInVain();
  const card = putDown(document, countingHand(), person);
  await turns();
  setText(openBoard(document), card, 'ひとこと', 'me');
  moveCards(openBoard(document), new Map([[card, [5, 5, 240]]]), 'me');
  expect(asked).toHaveLength(1);
  document.destroy();
});
