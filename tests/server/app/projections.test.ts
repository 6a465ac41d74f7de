import { addCards } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument, staffDocument } from '@yoriai/shared/documents/names';
import { fillStaffNotes } from '@yoriai/shared/documents/staff-notes';
import { describe, expect, it } from 'vitest';
import { type ClockByHand, clockByHand } from '../../support/collaboration/by-hand.ts';
import { turns, until } from '../../support/collaboration/turns.ts';
import { countingHand } from '../../support/hand.ts';
import { aBoard, anArea, fileOf, openPage, type TestApp, testApp } from './support.ts';

const ready = async () => {
  const clock = clockByHand();
  const app = await testApp({ clock });
  const area = await anArea(app);
  const board = await aBoard(app, area);
  return { app, clock, area, board, path: `areas/${area}/board-${board}.json` };
};

const put = (app: TestApp, board: string, text: string): Promise<void> =>
  app.engine.change(boardDocument(board), (doc) => {
    const hand = { ...countingHand('書いた人'), id: () => `c_${text.length}`, now: () => 5 };
    addCards(openBoard(doc), [{ kind: 'need', text, place: [0, 0, 240] }], hand, 'test');
  });

/** Opens the board, writes one card as a person would, and waits until it is stored. */
async function write(app: TestApp, board: string, text: string) {
  const page = await openPage(app, 'director');
  const document = page.open(boardDocument(board));
  await until(() => document.synced, 'synced');
  addCards(openBoard(document.doc), [{ kind: 'need', text, place: [0, 0, 240] }], countingHand(), 'me');
  const mark = document.mark();
  await until(() => document.stored >= mark, 'stored');
  return document;
}

async function pass(clock: ClockByHand, ms: number): Promise<void> {
  clock.pass(ms);
  await turns(20);
}

const textsIn = (file: unknown): readonly string[] =>
  (file as { board: { cards: { text: string }[] } }).board.cards.map((card) => card.text);

describe('the plain copy of a document', () => {
  it('[AREA-5] is readable JSON, there as soon as the board is', async () => {
    const { app, path, board } = await ready();
    expect(await fileOf(app, path)).toMatchObject({
      format: 'yoriai-board',
      version: 1,
      document: boardDocument(board),
      hand: { by: '係のstaff' },
      board: { kind: 'worry-map', title: '春の地図', cards: [] },
    });
  });

  it('[AREA-5] is up to date ten seconds after the last person left, with the last hand', async () => {
    const { app, clock, path, board } = await ready();
    const document = await write(app, board, '坂がつらい');
    expect(textsIn(await fileOf(app, path))).toEqual([]);
    document.leave();
    await turns(20);
    await pass(clock, 10_000);
    expect(textsIn(await fileOf(app, path))).toEqual(['坂がつらい']);
    expect(await fileOf(app, path)).toMatchObject({ hand: { by: '係のdirector' } });
  });

  it('[AREA-5] is at most five minutes behind while people edit', async () => {
    const { app, clock, path, board } = await ready();
    await write(app, board, '坂がつらい');
    for (let second = 0; second < 300; second += 10) await pass(clock, 10_000);
    expect(textsIn(await fileOf(app, path))).toEqual(['坂がつらい']);
  });

  it('[AREA-5] is up to date when the area is exported', async () => {
    const { app, path, board, area } = await ready();
    await write(app, board, '坂がつらい');
    await app.as('staff').get(`/api/areas/${area}/export`);
    expect(textsIn(await fileOf(app, path))).toEqual(['坂がつらい']);
  });

  it('[AREA-5] [RUN-5] is written when the server stops', async () => {
    const { app, path, board } = await ready();
    await write(app, board, '坂がつらい');
    await app.close();
    expect(textsIn(await fileOf(app, path))).toEqual(['坂がつらい']);
  });

  it('[ACC-3] [ACC-5] holds staff notes on paper of their own only', async () => {
    const { app, area, board, path } = await ready();
    await app.engine.change(staffDocument(board), (doc) =>
      fillStaffNotes(doc, [{ card: 'c_1', text: '職員だけの言葉', by: '係', at: 1 }]),
    );
    await app.projections.refresh(staffDocument(board));
    expect(JSON.stringify(await fileOf(app, path))).not.toContain('職員だけ');
    expect(await fileOf(app, `areas/${area}/board-${board}.staff.json`)).toMatchObject({
      format: 'yoriai-staff-notes',
      notes: [{ card: 'c_1', text: '職員だけの言葉' }],
    });
  });

  it('[AREA-5] [DUR-2] that could not be written is written when the disk is well again', async () => {
    const { app, clock, path, board } = await ready();
    const document = await write(app, board, '坂がつらい');
    app.storage.faults.json = 'fail-always';
    document.leave();
    await turns(20);
    await pass(clock, 10_000);
    expect(textsIn(await fileOf(app, path))).toEqual([]);
    app.storage.faults.json = undefined;
    await pass(clock, 30_000);
    expect(textsIn(await fileOf(app, path))).toEqual(['坂がつらい']);
  });
});

describe('at the next start', () => {
  it.each([
    ['lost', (app: TestApp, path: string) => app.storage.json.lose(path)],
    ['damaged', (app: TestApp, path: string) => app.storage.json.damage(path, true)],
    ['set back to the generation before', (app: TestApp, path: string) => app.storage.json.damage(path)],
  ])('[AREA-5] [DUR-3] a plain copy that is %s is rebuilt from the journal', async (_what, harm) => {
    const { app, path, board, area } = await ready();
    await put(app, board, '坂がつらい');
    await app.projections.refresh(boardDocument(board));
    const before = await fileOf(app, path);
    await app.close();
    harm(app, path);
    const after = await app.restart();
    await after.caughtUp;
    expect(textsIn(await fileOf(after, path))).toEqual(['坂がつらい']);
    expect({ ...((await fileOf(after, path)) as object), hand: 0 }).toEqual({
      ...(before as object),
      hand: 0,
    });
    expect((await after.as('staff').get(`/api/areas/${area}`)).json()).toMatchObject({
      sheets: [{ cards: 1 }],
    });
  });

  it('[AREA-5] [DUR-1] a plain copy that is behind, because the process was killed, catches up', async () => {
    const { app, path, board } = await ready();
    await put(app, board, '坂がつらい');
    // Not closed: as after SIGKILL, the journal has the card and the plain copy has not.
    expect(textsIn(await fileOf(app, path))).toEqual([]);
    const after = await testApp({ storage: app.storage });
    await after.caughtUp;
    expect(textsIn(await fileOf(after, path))).toEqual(['坂がつらい']);
  });

  it.each([
    ['lost', (app: TestApp, path: string) => app.storage.json.lose(path)],
    ['damaged', (app: TestApp, path: string) => app.storage.json.damage(path, true)],
    ['set back to the generation before', (app: TestApp, path: string) => app.storage.json.damage(path)],
  ])('[AREA-5] [DUR-3] a catalogue that is %s is rebuilt from the journal', async (_what, harm) => {
    const { app, area, board } = await ready();
    const second = await aBoard(app, area, '二枚目');
    await app.as('staff').patch(`/api/areas/${area}/boards/${board}`, { away: true });
    const before = (await app.as('staff').get(`/api/areas/${area}`)).json();
    await app.close();
    harm(app, `areas/${area}/area.json`);
    const after = await app.restart();
    expect((await after.as('staff').get(`/api/areas/${area}`)).json()).toEqual(before);
    expect(await fileOf(after, `areas/${area}/area.json`)).toMatchObject({
      boards: [{ id: board, away: expect.any(Number) }, { id: second }],
    });
  });

  it('[AREA-5] nothing is written when everything is as it should be', async () => {
    const { app, board } = await ready();
    await put(app, board, '坂がつらい');
    await app.close();
    const written: string[] = [];
    const { json } = app.storage;
    const write = json.write.bind(json);
    json.write = (path, value) => {
      written.push(path);
      return write(path, value);
    };
    const after = await app.restart();
    await after.caughtUp;
    expect(written).toEqual([]);
  });
});
