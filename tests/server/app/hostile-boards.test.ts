import { addCards, setFields } from '@yoriai/shared/boards/edits/cards';
import { boardKind, boardKindNames } from '@yoriai/shared/boards/registry';
import { waysChanged } from '@yoriai/shared/conversions/api';
import { shelfChanged } from '@yoriai/shared/documents/area';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { BoardView } from '@yoriai/shared/documents/board-view';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import { mapOf } from '@yoriai/shared/documents/fill-board';
import { boardDocument, provenanceDocument } from '@yoriai/shared/documents/names';
import { replaceText } from '@yoriai/shared/documents/text';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { statelessFrame } from '../../support/collaboration/frames.ts';
import type { TestDocument } from '../../support/collaboration/test-document.ts';
import { until } from '../../support/collaboration/turns.ts';
import { countingHand } from '../../support/hand.ts';
import {
  aBoardOf,
  aCard,
  asking,
  cardsOn,
  convert,
  fourBoards,
  recordsOf,
  resultOf,
  waysOn,
} from './boards-to-convert.ts';
import { openPage, type TestApp } from './support.ts';

/**
 * What somebody signed in may do on purpose to the boards that ask for texts, keep notes and come from one another.
 * After each attack a bystander on the same board goes on, and whoever reads it from the disk sees the same.
 */

const unhandled: unknown[] = [];
const hear = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', hear);
  process.on('uncaughtException', hear);
});
afterEach(() => {
  process.off('unhandledRejection', hear);
  process.off('uncaughtException', hear);
  expect(unhandled).toEqual([]);
});

async function around(app: TestApp, board: string) {
  const page = await openPage(app, 'staff');
  const attacker = page.open(boardDocument(board));
  const bystander = (await openPage(app, 'director')).open(boardDocument(board));
  await until(() => attacker.synced && bystander.synced, 'both at the board');
  const view = new BoardView(bystander.doc);
  return { page, attacker, bystander, view };
}

const onDisk = async (document: TestDocument) => {
  const mark = document.mark();
  await until(() => document.stored >= mark, 'the edit on disk');
};

/** The bystander writes on, the attacker gets it, and the board read from the disk is the bystander's. */
async function nobodyElseNoticed(
  app: TestApp,
  board: string,
  { attacker, bystander, view }: Awaited<ReturnType<typeof around>>,
) {
  await onDisk(attacker);
  const kind = boardKind(view.kind)?.cards[0]?.name ?? '';
  addCards(openBoard(bystander.doc), [{ kind, text: '攻めのあと' }], countingHand('藤代'), 'me');
  await onDisk(bystander);
  await until(() => JSON.stringify(readBoard(attacker.doc).board).includes('攻めのあと'), 'the words');
  expect(bystander.closed).toBeUndefined();
  expect([...view.cards.values()].map(({ text }) => text)).toContain('攻めのあと');
  const after = await app.restart();
  const { board: kept, problems } = await after.engine.read(boardDocument(board), readBoard);
  expect(kept.cards.map(({ id }) => id).sort()).toEqual([...view.cards.keys()].sort());
  expect(kept.notes.map(({ id }) => id).sort()).toEqual([...view.notes.keys()].sort());
  expect(problems.map(({ id }) => id).sort()).toEqual(view.problems.map(({ id }) => id).sort());
  return { after, kept, problems };
}

describe.each(boardKindNames)('on a board of the kind %s', (kind) => {
  it('[HOST-1][HOST-7] garbage among the notes of change', async () => {
    const { app, area } = await fourBoards();
    const board = await aBoardOf(app, area, kind);
    const room = await around(app, board);
    const { notes } = openBoard(room.attacker.doc);
    room.attacker.doc.transact(() => {
      notes.set('n_1', 'no note');
      notes.set('__proto__', mapOf({ card: 'c_1', on: '2026-11-20' }));
      notes.set('constructor', new Y.Array());
      notes.set('n_2', mapOf({ card: 'c_1', on: '<b>', turn: '100%', text: '', by: '局長', at: 1 }));
      notes.set(
        'n_3',
        mapOf({ card: 'c_1', on: '2026-11-20', turn: 'same', text: 'あ'.repeat(500), by: '', at: 1 }),
      );
      notes.set(
        'n_4',
        mapOf({ card: 'c_nobody', on: '2026-02-31', turn: 'nearer', text: 'どこにもない札', by: '', at: 1 }),
      );
    });
    const { kept, problems } = await nobodyElseNoticed(app, board, room);
    expect(kept.notes.map(({ id }) => id)).toEqual(['n_4']);
    expect(problems).toHaveLength(5);
  });

  it('[HOST-1][HOST-7] invented names at the top of the document', async () => {
    const { app, area } = await fourBoards();
    const board = await aBoardOf(app, area, kind);
    const room = await around(app, board);
    const { doc } = room.attacker;
    doc.transact(() => {
      for (const name of [
        'text:',
        'text::',
        'text:__proto__:who',
        'text:constructor:toString',
        'text:c_1',
        'x',
      ])
        replaceText(doc.getXmlFragment(name), 'どこのものでもない');
      doc.getMap('text:c_2:who').set('words', '地図のふり');
      doc.getArray('text:c_3:who').push([1, 2, 3]);
      doc.getText('text:c_4:who').insert(0, '文のふり');
      doc.getMap('provenance').set('v_1', { from: 'b_1' });
      doc.getMap('__proto__').set('polluted', true);
    });
    const { kept, problems } = await nobodyElseNoticed(app, board, room);
    expect(kept.cards.map(({ text }) => text)).toEqual(['攻めのあと']);
    expect(problems).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('[B-22][HOST-5] markup, formulas and signs that turn the writing around in every field stay what was typed', async () => {
    const { app, area } = await fourBoards();
    const board = await aBoardOf(app, area, kind);
    const typed = '<img src=x onerror=alert(1)>=HYPERLINK("x")\u202e\u200b&amp;</script>';
    const texts = (boardKind(kind)?.cards ?? []).flatMap((card) =>
      card.fields.filter(({ input }) => input === 'text').map((field) => [card.name, field.name] as const),
    );
    const room = await around(app, board);
    const ids = addCards(
      openBoard(room.attacker.doc),
      [{ kind: boardKind(kind)?.cards[0]?.name ?? '', text: typed }],
      countingHand('曲者'),
      'me',
    );
    expect(ids).toHaveLength(1);
    for (const [card, field] of texts) {
      const [id = ''] = addCards(
        openBoard(room.attacker.doc),
        [{ kind: card, text: typed }],
        countingHand(`${card}-${field}`),
        'me',
      );
      replaceText(cardTextField(room.attacker.doc, id, field), typed);
    }
    const { after, kept } = await nobodyElseNoticed(app, board, room);
    for (const [card, field] of texts)
      expect(kept.cards.filter((it) => it.kind === card).map((it) => it[field])).toContain(typed);
    for (const path of [`/api/areas/${area}`, `/api/areas/${area}/boards/${board}/ways`]) {
      const answer = await after.as('staff').get(path);
      expect(answer.headers['content-type']).toContain('application/json');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
    }
    expect(after.logged.join('\n')).not.toContain('onerror');
  });
});

describe('where cards came from', () => {
  it.each([
    ['as it is called', (area: string) => `area/${area}/provenance`],
    ['of a later epoch', (area: string) => `area/${area}/provenance@2`],
    ['of the first epoch, written out', (area: string) => `area/${area}/provenance@1`],
    ['of no epoch', (area: string) => `area/${area}/provenance@0`],
    ['under the epoch of the area', (area: string) => `area/${area}@2/provenance`],
    ['as a staff paper', (area: string) => `area/${area}/provenance/staff`],
    ['as the staff paper of an area', (area: string) => `area/${area}/staff`],
    ['of a board', (_: string, board: string) => `board/${board}/provenance`],
    ['of a board, beside the staff’s', (_: string, board: string) => `board/${board}/staff/provenance`],
    ['in capital letters', (area: string) => `area/${area}/Provenance`],
    ['with a bar behind it', (area: string) => `area/${area}/provenance/`],
    ['through the area above', (area: string) => `area/${area}/../${area}/provenance`],
    ['with a letter nobody sees', (area: string) => `area/${area}/provenance\u200b`],
    ['with a line behind it', (area: string) => `area/${area}/provenance\n`],
  ])('[HOST-1][P10][CNV-2] asked for %s, is opened to nobody', async (_, nameOf) => {
    const { app, area, map, needs } = await fourBoards();
    const source = await aCard(app, map, { kind: 'need', text: 'ひみつのもと', place: [0, 0, 240] });
    await convert(app, asking(map, source, needs, 'voice'));
    expect(await recordsOf(app, area)).toHaveLength(1);
    for (const role of ['admin', 'staff', 'partner'] as const) {
      const page = await openPage(app, role);
      const asked = page.open(nameOf(area, map), new Y.Doc());
      asked.doc.getMap('conversions').set('v_forged', { id: 'v_forged' });
      await until(() => asked.denied !== undefined || page.closed !== undefined, 'an answer');
      expect([asked.synced, asked.updatesReceived]).toEqual([false, 0]);
      expect(asked.doc.getMap('conversions').size).toBe(1);
    }
    expect((await recordsOf(app, area)).map(({ id }) => id)).not.toContain('v_forged');
    const others = (await app.storage.journal.documents()).filter(
      (name) => name !== provenanceDocument(area),
    );
    expect(others).not.toContain(nameOf(area, map));
  });

  it('[HOST-1][P10] a forged origin leads nowhere, also with the id of a conversion there is', async () => {
    const { app, area, map, needs, talk } = await fourBoards();
    const source = await aCard(app, map, { kind: 'need', text: 'ひみつのもと', place: [0, 0, 240] });
    const { id } = resultOf(await convert(app, asking(map, source, needs, 'voice')));
    const room = await around(app, talk);
    const [forged = ''] = addCards(
      openBoard(room.attacker.doc),
      [{ kind: 'notice', text: '気づいたこと', fields: { origin: id, became: [id, 'v_none'] } }],
      countingHand('曲者'),
      'me',
    );
    await onDisk(room.attacker);
    expect(await waysOn(app, area, talk)).toEqual({ origins: {}, became: {} });
    const trace = (await app.as('staff').get(`/api/areas/${area}/trace?board=${talk}&card=${forged}`)).json();
    expect(trace).toMatchObject({ back: [], forward: [], steps: [] });
    const { kept } = await nobodyElseNoticed(app, talk, room);
    expect(JSON.stringify(kept)).not.toContain('ひみつ');
  });

  it('[HOST-1][CNV-2] marks that are torn off a card change nothing of what the server knows', async () => {
    const { app, area, map, needs } = await fourBoards();
    const source = await aCard(app, map, { kind: 'need', text: '坂がつらい', place: [0, 0, 240] });
    const { cards } = resultOf(await convert(app, asking(map, source, needs, 'voice')));
    const [made = ''] = cards;
    const room = await around(app, needs);
    setFields(openBoard(room.attacker.doc), [made], { origin: undefined, became: 'v_x' }, 'me');
    await onDisk(room.attacker);
    expect(readBoard(room.attacker.doc).problems).toHaveLength(1);
    setFields(openBoard(room.attacker.doc), [made], { became: undefined }, 'me');
    await onDisk(room.attacker);
    const { origins } = await waysOn(app, area, needs);
    expect(origins[made]?.map(({ card }) => card)).toEqual([source]);
    expect((await cardsOn(app, needs)).map((card) => card.text)).toEqual(['坂がつらい']);
  });

  it('[HOST-1] a page that says over a board that its ways changed is heard by nobody', async () => {
    const { app, needs } = await fourBoards();
    const { page, attacker, bystander } = await around(app, needs);
    for (const words of [waysChanged, shelfChanged]) page.write(statelessFrame(boardDocument(needs), words));
    await onDisk(attacker);
    await onDisk(bystander);
    expect(bystander.said.filter((words) => !words.includes('stored'))).toEqual([]);
  });
});
