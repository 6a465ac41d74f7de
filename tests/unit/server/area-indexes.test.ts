import type { Catalogue } from '@yoriai/server/areas/catalogue';
import type { Engine } from '@yoriai/server/collaboration/engine';
import { createLog } from '@yoriai/server/http/log';
import { areaIndexes } from '@yoriai/server/trace/area-indexes';
import { addCards } from '@yoriai/shared/boards/edits/cards';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { fillBoard, newBoard } from '@yoriai/shared/documents/fill-board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { countingHand } from '../../support/hand.ts';

const entry = { id: 'b_1', kind: 'needs-to-issues', title: '板', createdAt: 1, createdBy: '係' };
const area: Catalogue = {
  format: 'yoriai-area-catalogue',
  version: 1,
  revision: 1,
  id: 'a_1',
  name: '地区',
  level: 'district',
  createdAt: 1,
  createdBy: '係',
  people: [],
  meetings: [],
  worksheets: [],
  boards: [entry],
};

/** A board that is read from memory; `reads` are the documents that were read, `during` happens within a read. */
function aBoard() {
  const hand = countingHand();
  const doc = new Y.Doc();
  fillBoard(doc, newBoard(entry.kind, entry.title, undefined, hand));
  const write = () => addCards(openBoard(doc), [{ kind: 'voice', text: '声' }], hand, 'test');
  const reads: string[] = [];
  const on = { during: (): void => undefined };
  const engine: Pick<Engine, 'read'> = {
    async read(document, reader) {
      reads.push(document);
      const value = reader(document === boardDocument(entry.id) ? doc : new Y.Doc());
      on.during();
      return value;
    },
  };
  const indexes = areaIndexes({ engine, log: createLog('silent', { write: () => undefined }) });
  const voices = async () => (await indexes.of(area)).index.cardsOf('notice', () => true).length;
  return { doc, write, reads, on, indexes, voices };
}

it('[CNV-4] a board is read when it changed, and not when it did not', async () => {
  const { write, reads, indexes, voices } = aBoard();
  expect(await voices()).toBe(0);
  expect(reads).toEqual(['board/b_1', 'area/a_1/provenance']);
  write();
  indexes.edited('board/b_1');
  expect(await voices()).toBe(1);
  expect(await voices()).toBe(1);
  expect(reads).toEqual(['board/b_1', 'area/a_1/provenance', 'board/b_1']);
});

it('[CNV-4] a board that was read for something else is not read again, and never counts over a newer reading', async () => {
  const { doc, write, reads, indexes, voices } = aBoard();
  const { board: before } = readBoard(doc);
  write();
  indexes.offer({ area, entry }, readBoard(doc).board);
  expect(await voices()).toBe(1);
  expect(reads).toEqual(['area/a_1/provenance']);
  indexes.offer({ area, entry }, before);
  expect(await voices()).toBe(1);
});

it('[CNV-4] what changes while a board is read is not missed', async () => {
  const { write, on, indexes, voices } = aBoard();
  on.during = () => {
    on.during = () => undefined;
    write();
    indexes.edited('board/b_1');
  };
  expect(await voices()).toBe(0);
  expect(await voices()).toBe(1);
});
