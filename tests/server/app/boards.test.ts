import type { Sheet, Shelf } from '@yoriai/shared/areas/area';
import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, staffDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { until } from '../../support/collaboration/turns.ts';
import { aBoard, anArea, openPage, type TestApp, testApp } from './support.ts';

const ready = async () => {
  const app = await testApp();
  return { app, area: await anArea(app), staff: app.as('staff') };
};

const contentOf = (app: TestApp, board: string) =>
  app.engine.read(boardDocument(board), (doc) => readBoard(doc).board);

describe('a new board', () => {
  it('[AREA-2] is made from a template by one request', async () => {
    const { app, area, staff } = await ready();
    const body = { kind: 'worry-map', title: '春の寄り合い', template: 'who-worries-us' };
    const answer = await staff.post(`/api/areas/${area}/boards`, body);
    expect(answer.statusCode).toBe(201);
    const sheet: Sheet = answer.json();
    expect(sheet).toMatchObject({
      title: '春の寄り合い',
      kind: 'worry-map',
      cards: 3,
      editedBy: '係のstaff',
    });
    const board = await contentOf(app, sheet.id);
    expect(board.cards.map((card) => card.kind)).toEqual(['voice', 'voice', 'voice']);
    expect(board.title).toBe('春の寄り合い');
  });

  it.each([
    ['who-worries-us', 3],
    ['relation-map', 10],
    ['ecomap', 9],
  ])('[MAP-5] starts from %s', async (template, cards) => {
    const { app, area } = await ready();
    const board = await contentOf(app, await aBoard(app, area, '紙', template));
    expect(board.cards).toHaveLength(cards);
    expect(Object.keys(board.places)).toHaveLength(cards);
  });

  it('[MAP-1] a person the template brings has an alias at once', async () => {
    const { app, area } = await ready();
    const board = await contentOf(app, await aBoard(app, area, '紙', 'ecomap'));
    expect(board.cards.find((card) => card.kind === 'person')?.alias).toBe('A');
    expect(board.counters).toEqual({ aliases: 1 });
  });

  it('[AREA-2] of no known kind or template is refused, and nothing stands on the shelf', async () => {
    const { app, area, staff } = await ready();
    for (const body of [
      { kind: 'pinboard', title: '紙' },
      { kind: 'worry-map', title: '紙', template: 'none' },
      { kind: 'worry-map', title: '　' },
    ]) {
      expect((await staff.post(`/api/areas/${area}/boards`, body)).json()).toMatchObject({
        error: { id: 'invalid-input' },
      });
    }
    const unknown = await staff.post('/api/areas/a_none/boards', { kind: 'worry-map', title: '紙' });
    expect(unknown.statusCode).toBe(404);
    expect(((await staff.get(`/api/areas/${area}`)).json() as Shelf).sheets).toEqual([]);
    expect(await app.storage.journal.documents()).toEqual([]);
  });

  it.each(['journal', 'json'] as const)('[DUR-2] stands nowhere when the %s fails', async (part) => {
    const { app, area, staff } = await ready();
    app.storage.faults[part] = 'fail-always';
    const answer = await staff.post(`/api/areas/${area}/boards`, { kind: 'worry-map', title: '紙' });
    expect(answer.json()).toMatchObject({ error: { id: 'storage-unavailable' } });
    app.storage.faults[part] = undefined;
    expect(((await staff.get(`/api/areas/${area}`)).json() as Shelf).sheets).toEqual([]);
    const after = await app.restart();
    expect(((await after.as('staff').get(`/api/areas/${area}`)).json() as Shelf).sheets).toEqual([]);
    const again = await after
      .as('staff')
      .post(`/api/areas/${area}/boards`, { kind: 'worry-map', title: '紙' });
    expect(again.statusCode).toBe(201);
  });
});

describe('a board on the shelf', () => {
  it('[AREA-2] is renamed, on the shelf and in the document', async () => {
    const { app, area, staff } = await ready();
    const board = await aBoard(app, area);
    const answer = await staff.patch(`/api/areas/${area}/boards/${board}`, { title: '秋の地図' });
    expect(answer.json()).toMatchObject({ id: board, title: '秋の地図' });
    expect((await contentOf(app, board)).title).toBe('秋の地図');
    const after = await app.restart();
    expect((await after.as('staff').get(`/api/areas/${area}`)).json()).toMatchObject({
      sheets: [{ title: '秋の地図' }],
    });
  });

  it('[AREA-2] is put away and taken out again, and nothing is deleted', async () => {
    const { app, area, staff } = await ready();
    const board = await aBoard(app, area, '紙', 'relation-map');
    const before = await contentOf(app, board);
    const url = `/api/areas/${area}/boards/${board}`;

    const away = (await staff.patch(url, { away: true })).json() as Sheet;
    expect(away.away).toBeGreaterThan(0);
    expect(((await staff.patch(url, { away: true })).json() as Sheet).away).toBe(away.away);
    expect((await staff.get('/api/areas')).json()).toMatchObject([{ sheets: 0 }]);
    const restarted = await app.restart();
    const out = (await restarted.as('staff').patch(url, { away: false })).json() as Sheet;
    expect(out.away).toBeUndefined();
    expect(await contentOf(restarted, board)).toEqual(before);
  });

  it('[AREA-2] [ACC-4] put away, it is closed to whoever had it open, and refused until it is taken out', async () => {
    const { app, area, staff } = await ready();
    const board = await aBoard(app, area);
    const page = await openPage(app, 'director');
    const main = page.open(boardDocument(board));
    const notes = page.open(staffDocument(board));
    const shelf = page.open(`area/${area}`);
    await until(() => main.synced && notes.synced && shelf.synced, 'synced');

    await staff.patch(`/api/areas/${area}/boards/${board}`, { away: true });
    await until(() => main.closed !== undefined && notes.closed !== undefined, 'closed');
    expect([main.closed, notes.closed, shelf.closed]).toEqual([
      'access-changed',
      'access-changed',
      undefined,
    ]);
    main.open();
    await until(() => main.denied !== undefined, 'denied');
    expect(main.denied).toBe('document-put-away');

    await staff.patch(`/api/areas/${area}/boards/${board}`, { away: false });
    main.open();
    await until(() => main.synced, 'synced again');
  });

  it('[AREA-2] [P33] is changed through its own area alone', async () => {
    const { app, area, staff } = await ready();
    const board = await aBoard(app, area);
    const other = await anArea(app, '別の地区');
    for (const url of [`/api/areas/${other}/boards/${board}`, `/api/areas/${area}/boards/b_none`]) {
      expect((await staff.patch(url, { title: '横から' })).statusCode).toBe(404);
    }
    expect((await contentOf(app, board)).title).toBe('春の地図');
  });

  it('[ACC-1] [ACC-4] signing out everywhere closes the documents of that account, and of no other', async () => {
    const { app, area } = await ready();
    const board = await aBoard(app, area);
    const [mine, theirs] = [await openPage(app, 'staff'), await openPage(app, 'director')];
    const [a, b] = [mine.open(boardDocument(board)), theirs.open(boardDocument(board))];
    await until(() => a.synced && b.synced, 'synced');
    await app.as('staff').delete('/api/sessions');
    await until(() => a.closed !== undefined, 'closed');
    a.open();
    await until(() => a.denied !== undefined, 'denied');
    expect([a.denied, b.closed]).toEqual(['not-signed-in', undefined]);
  });
});
