import type { Sheet, Shelf } from '@yoriai/shared/areas/area';
import { addCards } from '@yoriai/shared/boards/edits/cards';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { shelfChanged } from '@yoriai/shared/documents/area';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { until } from '../../support/collaboration/turns.ts';
import { countingHand } from '../../support/hand.ts';
import { aBoard, anArea, openPage, type TestApp, testApp } from './support.ts';

const shelfOf = async (app: TestApp, area: string, role: 'staff' | 'admin' = 'staff'): Promise<Shelf> =>
  (await app.as(role).get(`/api/areas/${area}`)).json();

const sheetsOf = async (app: TestApp, area: string): Promise<readonly Sheet[]> =>
  (await shelfOf(app, area)).sheets;

describe('areas', () => {
  it('[AREA-1] form a tree from 市区 to ご近所', async () => {
    const app = await testApp();
    const staff = app.as('staff');
    const make = async (name: string, level: string, parentId?: string): Promise<string> => {
      const answer = await staff.post('/api/areas', { name, level, ...(parentId && { parentId }) });
      expect(answer.statusCode).toBe(201);
      return (answer.json() as { id: string }).id;
    };
    const city = await make('あおば区', 'city');
    const district = await make('みどり地区', 'district', city);
    const shelter = await make('第一避難所区', 'shelter-area', district);
    const association = await make('川上自治会', 'association', shelter);
    const [north, south] = [
      await make('北のご近所', 'neighbourhood', association),
      await make('南のご近所', 'neighbourhood', association),
    ];

    const shelf = await shelfOf(app, association);
    expect(shelf.ancestors.map((it) => it.id)).toEqual([city, district, shelter]);
    expect(shelf.children.map((it) => it.id).sort()).toEqual([north, south].sort());
    expect((await staff.get('/api/areas')).json()).toHaveLength(6);
  });

  it('[AREA-1] an area below none that is known is refused', async () => {
    const app = await testApp();
    const answer = await app
      .as('staff')
      .post('/api/areas', { name: 'x', level: 'district', parentId: 'a_none' });
    expect(answer.json()).toMatchObject({ error: { id: 'invalid-input', fields: [{ path: 'parentId' }] } });
  });

  it('[AREA-1] are renamed, and keep their names over a restart', async () => {
    const app = await testApp();
    const area = await anArea(app);
    await app.as('staff').patch(`/api/areas/${area}`, { name: ' わかば地区 ' });
    const after = await app.restart();
    expect((await shelfOf(after, area)).area).toEqual({
      id: area,
      name: 'わかば地区',
      level: 'district',
      sheets: 0,
    });
  });

  it('[B-34] [AREA-5] renamed, what they were called stays known, newest first, and goes along to another server', async () => {
    let now = 1_800_000_000_000;
    const app = await testApp({ now: () => now });
    const area = await anArea(app, '一の名');
    await app.as('staff').patch(`/api/areas/${area}`, { name: '二の名' });
    now += 1000;
    await app.as('staff').patch(`/api/areas/${area}`, { name: '二の名' });
    await app.as('staff').patch(`/api/areas/${area}`, { name: '三の名' });
    const former = [
      { name: '二の名', until: now },
      { name: '一の名', until: now - 1000 },
    ];
    const again = await app.restart();
    expect((await shelfOf(again, area)).formerNames).toEqual(former);
    const file = (await again.as('admin').get(`/api/areas/${area}/export`)).json() as object;
    const other = await testApp();
    await other.as('admin').post('/api/areas/import', file);
    expect(await shelfOf(other, area)).toMatchObject({ area: { name: '三の名' }, formerNames: former });
  });

  it('[DUR-2] what could not be stored did not happen', async () => {
    const app = await testApp();
    const area = await anArea(app);
    app.storage.faults.json = 'fail-always';
    const answer = await app.as('staff').patch(`/api/areas/${area}`, { name: '別の名' });
    expect(answer.json()).toMatchObject({ error: { id: 'storage-unavailable' } });
    expect((await shelfOf(app, area)).area.name).toBe('あおば地区');
  });
});

describe('the shelf', () => {
  it('[AREA-1] shows sheets newest first, with kind, last hand, time and counts of what really lies on them', async () => {
    const clock = clockByHand();
    const app = await testApp({ clock });
    const area = await anArea(app);
    const first = await aBoard(app, area, '一枚目');
    clock.pass(60_000);
    await aBoard(app, area, '二枚目', 'relation-map');
    expect((await sheetsOf(app, area)).map((it) => it.title)).toEqual(['二枚目', '一枚目']);

    const page = await openPage(app, 'director');
    const document = page.open(boardDocument(first));
    await until(() => document.synced, 'synced');
    clock.pass(60_000);
    const hand = countingHand('ここで書いた人');
    const board = openBoard(document.doc);
    const [a = '', , c = ''] = addCards(
      board,
      [
        { kind: 'person', place: [0, 0, 270] },
        { kind: 'person', place: [0, 300, 270] },
        { kind: 'supporter', place: [600, 0, 240] },
      ],
      hand,
      'me',
    );
    addLink(board, { from: a, to: c, kind: 'visit', quality: 'strong' }, hand, 'me');
    const mark = document.mark();
    await until(() => document.stored >= mark, 'stored');
    document.leave();
    let sheet: Sheet | undefined;
    for (let tries = 0; tries < 100 && sheet?.cards !== 3; tries += 1) {
      clock.pass(1_000);
      [sheet] = await sheetsOf(app, area);
    }
    expect(sheet).toMatchObject({
      id: first,
      kind: 'worry-map',
      title: '一枚目',
      documents: { main: `board/${first}`, staff: `board/${first}/staff` },
      editedBy: '係のdirector',
      cards: 3,
      unlinked: 1,
    });
    expect(sheet?.editedAt).toBeGreaterThan((await sheetsOf(app, area))[1]?.editedAt ?? 0);
    expect(sheet?.thumbnail.boxes.map((box) => box.paper)).toEqual(['person', 'person', 'support']);
    expect(sheet?.thumbnail.lines).toMatchObject([{ strong: true }]);
  });

  it('[AREA-1] a thumbnail stays inside its frame, however far the cards lie', async () => {
    const app = await testApp();
    const area = await anArea(app);
    const board = await aBoard(app, area);
    await app.engine.change(boardDocument(board), (doc) => {
      const far = [-900_000, 0, 12, 900_000].map((x, index) => ({
        kind: 'need',
        place: [x, index * 7, 240] as const,
      }));
      addCards(openBoard(doc), far, countingHand(), 'test');
    });
    await app.projections.refresh(boardDocument(board));
    const [sheet] = await sheetsOf(app, area);
    expect(sheet?.thumbnail.boxes).toHaveLength(4);
    for (const { x, y, w, h } of sheet?.thumbnail.boxes ?? []) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect([x + w <= 100, y + h <= 60]).toEqual([true, true]);
    }
  });

  it('[AREA-1] who looks at it is told when it changes, and no one else', async () => {
    const app = await testApp();
    const [area, other] = [await anArea(app), await anArea(app, '別の地区')];
    const page = await openPage(app, 'staff');
    const [here, there] = [page.open(`area/${area}`), page.open(`area/${other}`)];
    await until(() => here.synced && there.synced, 'synced');
    const board = await aBoard(app, area);
    await until(() => here.said.includes(shelfChanged), 'told of a new board');
    const before = here.said.length;
    await app.as('staff').patch(`/api/areas/${area}/boards/${board}`, { away: true });
    await until(() => here.said.length > before, 'told of a board put away');
    expect(there.said).toEqual([]);
  });

  it('[HOST-7] a board with damaged entries stands on it and counts what is good', async () => {
    const app = await testApp();
    const area = await anArea(app);
    const board = await aBoard(app, area);
    await app.engine.change(boardDocument(board), (doc) => {
      addCards(openBoard(doc), [{ kind: 'need', place: [0, 0, 240] }], countingHand(), 'test');
      const cards = doc.getMap('cards');
      cards.set('c_number', 5);
      cards.set('c_empty', new Y.Map());
      cards.set('wrong-prefix', new Y.Map([['kind', 'need']]));
      doc.getMap('links').set('l_x', 'a line');
      doc.getArray('places').push(['nowhere', { key: 'c_number', val: [Number.NaN] }]);
      doc.getMap('meta').set('picture', { file: '../../people' });
    });
    await app.projections.refresh(boardDocument(board));
    expect(await sheetsOf(app, area)).toMatchObject([{ cards: 1, unlinked: 0 }]);
    expect((await app.as('staff').get(`/api/boards/${board}/picture`)).statusCode).toBe(404);
    expect((await app.as('staff').get(`/api/areas/${area}/export`)).statusCode).toBe(200);
  });
});
