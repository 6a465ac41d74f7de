import type { Sheet, Shelf } from '@yoriai/shared/areas/area';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { TemplateFace } from '@yoriai/shared/worksheets/face';
import { worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import { describe, expect, it } from 'vitest';
import { until } from '../../support/collaboration/turns.ts';
import { anArea, openPage, type TestApp, testApp } from './support.ts';

const ready = async () => {
  const app = await testApp();
  return { app, area: await anArea(app), staff: app.as('staff') };
};

const contentOf = (app: TestApp, worksheet: string) =>
  app.engine.read(worksheetDocument(worksheet), (doc) => readWorksheet(doc).worksheet);

const shelfOf = async (app: TestApp, area: string) =>
  (await app.as('staff').get(`/api/areas/${area}`)).json() as Shelf;

async function aSheet(app: TestApp, area: string, template = 'minutes', title = '役員会'): Promise<Sheet> {
  return (await app.as('staff').post(`/api/areas/${area}/worksheets`, { template, title })).json();
}

describe('the forms', () => {
  it('[AREA-2] [WS-1] are told with their words and a look at an empty one, without their fields', async () => {
    const { staff } = await ready();
    const faces = (await staff.get('/api/worksheets/templates')).json() as TemplateFace[];
    expect(faces.map(({ name }) => name)).toEqual(worksheetTemplates.map(({ name }) => name));
    for (const [index, face] of faces.entries()) {
      const { title, hint, icon, paper } = worksheetTemplates[index] ?? {};
      expect(face).toMatchObject({ title, hint, icon, paper });
      expect(face).not.toHaveProperty('sections');
      expect(face.thumbnail.boxes.length, face.name).toBeGreaterThan(0);
    }
    expect(faces.filter(({ unlisted }) => unlisted).map(({ name }) => name)).toEqual([
      'public-plan',
      'self-check',
    ]);
  });

  it('[ACC-2] are told to whoever is signed in: partners and advisers open sheets, too', async () => {
    const { app } = await ready();
    for (const role of ['partner', 'advisor'] as const)
      expect((await app.as(role).get('/api/worksheets/templates')).statusCode).toBe(200);
    expect((await app.as(null).get('/api/worksheets/templates')).statusCode).toBe(401);
  });
});

describe('a new worksheet', () => {
  it('[AREA-2] is made from its template by one request, with the rows it begins with', async () => {
    const { app, area, staff } = await ready();
    const body = { template: 'area-profile', title: 'まちの姿' };
    const answer = await staff.post(`/api/areas/${area}/worksheets`, body);
    expect(answer.statusCode).toBe(201);
    const sheet: Sheet = answer.json();
    expect(sheet).toMatchObject({
      of: 'worksheet',
      kind: 'area-profile',
      title: 'まちの姿',
      editedBy: '係のstaff',
      documents: { main: worksheetDocument(sheet.id) },
    });
    const worksheet = await contentOf(app, sheet.id);
    expect(worksheet).toMatchObject({ template: 'area-profile', version: 1, title: 'まちの姿' });
    const figures = worksheet.rows.filter(({ table }) => table === 'figures');
    expect(figures.map(({ texts }) => texts)).toContainEqual({ item: '世帯数', unit: '世帯' });
    expect(sheet.cards).toBe(worksheet.rows.length);
  });

  it('[AREA-3] of 地域概況 an area has one: the one there is is opened, and taken out if it was put away', async () => {
    const { app, area, staff } = await ready();
    const first = await aSheet(app, area, 'area-profile', '一枚め');
    expect(await aSheet(app, area, 'area-profile', '二枚め')).toMatchObject({
      id: first.id,
      title: '一枚め',
    });
    await staff.patch(`/api/areas/${area}/worksheets/${first.id}`, { away: true });
    const again = await aSheet(app, area, 'area-profile', '三枚め');
    expect(again).toMatchObject({ id: first.id, title: '一枚め' });
    expect(again.away).toBeUndefined();
    expect((await shelfOf(app, area)).sheets).toHaveLength(1);
    const other = await anArea(app, '別の地区');
    expect((await aSheet(app, other, 'area-profile', 'となりの姿')).id).not.toBe(first.id);
  });

  it('[AREA-2] of other forms there may be as many as are wanted', async () => {
    const { app, area } = await ready();
    const ids = [await aSheet(app, area), await aSheet(app, area)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('[AREA-2] [P16] of no known form, or of one that is somebody’s own, is refused and stands nowhere', async () => {
    const { app, area, staff } = await ready();
    for (const body of [
      { template: 'no-such-form', title: '紙' },
      { template: 'constructor', title: '紙' },
      { template: 'self-check', title: '紙' },
      { template: 'minutes', title: '　' },
      { template: 'minutes' },
    ])
      expect((await staff.post(`/api/areas/${area}/worksheets`, body)).json()).toMatchObject({
        error: { id: 'invalid-input' },
      });
    const nowhere = await staff.post('/api/areas/a_none/worksheets', { template: 'minutes', title: '紙' });
    expect(nowhere.statusCode).toBe(404);
    expect((await shelfOf(app, area)).sheets).toEqual([]);
    expect(await app.storage.journal.documents()).toEqual([]);
  });

  it.each(['journal', 'json'] as const)('[DUR-2] stands nowhere when the %s fails', async (part) => {
    const { app, area, staff } = await ready();
    app.storage.faults[part] = 'fail-always';
    const answer = await staff.post(`/api/areas/${area}/worksheets`, { template: 'minutes', title: '紙' });
    expect(answer.json()).toMatchObject({ error: { id: 'storage-unavailable' } });
    app.storage.faults[part] = undefined;
    expect((await shelfOf(app, area)).sheets).toEqual([]);
    expect((await shelfOf(await app.restart(), area)).sheets).toEqual([]);
  });

  it('[ACC-2] is made by staff alone', async () => {
    const { app, area } = await ready();
    const body = { template: 'minutes', title: '紙' };
    for (const role of ['partner', 'advisor'] as const)
      expect((await app.as(role).post(`/api/areas/${area}/worksheets`, body)).statusCode).toBe(403);
    expect((await app.as(null).post(`/api/areas/${area}/worksheets`, body)).statusCode).toBe(401);
  });
});

describe('a worksheet on the shelf', () => {
  it('[AREA-1] stands among the boards, newest first, and is counted with them', async () => {
    const { app, area, staff } = await ready();
    await staff.post(`/api/areas/${area}/boards`, { kind: 'worry-map', title: '地図' });
    await aSheet(app, area);
    const { sheets } = await shelfOf(app, area);
    expect(sheets.map(({ of, title }) => [of, title])).toEqual([
      ['worksheet', '役員会'],
      ['board', '地図'],
    ]);
    expect((await staff.get('/api/areas')).json()).toMatchObject([{ sheets: 2 }]);
  });

  it('[AREA-2] is renamed, on the shelf and in the document', async () => {
    const { app, area, staff } = await ready();
    const { id } = await aSheet(app, area);
    const answer = await staff.patch(`/api/areas/${area}/worksheets/${id}`, { title: '三月の役員会' });
    expect(answer.json()).toMatchObject({ id, title: '三月の役員会' });
    expect((await contentOf(app, id)).title).toBe('三月の役員会');
    expect((await shelfOf(await app.restart(), area)).sheets).toMatchObject([{ title: '三月の役員会' }]);
  });

  it('[AREA-2] is put away and taken out again, and nothing is deleted', async () => {
    const { app, area, staff } = await ready();
    const { id } = await aSheet(app, area, 'area-profile');
    const before = await contentOf(app, id);
    const url = `/api/areas/${area}/worksheets/${id}`;
    const away = (await staff.patch(url, { away: true })).json() as Sheet;
    expect(away.away).toBeGreaterThan(0);
    expect((await staff.get('/api/areas')).json()).toMatchObject([{ sheets: 0 }]);
    const restarted = await app.restart();
    const out = (await restarted.as('staff').patch(url, { away: false })).json() as Sheet;
    expect(out.away).toBeUndefined();
    expect(await contentOf(restarted, id)).toEqual(before);
  });

  it('[AREA-2] [ACC-4] put away, it is closed to whoever had it open, and refused until it is taken out', async () => {
    const { app, area, staff } = await ready();
    const { id } = await aSheet(app, area);
    const page = await openPage(app, 'director');
    const sheet = page.open(worksheetDocument(id));
    await until(() => sheet.synced, 'synced');
    await staff.patch(`/api/areas/${area}/worksheets/${id}`, { away: true });
    await until(() => sheet.closed !== undefined, 'closed');
    expect(sheet.closed).toBe('access-changed');
    sheet.open();
    await until(() => sheet.denied !== undefined, 'denied');
    expect(sheet.denied).toBe('document-put-away');
    await staff.patch(`/api/areas/${area}/worksheets/${id}`, { away: false });
    sheet.open();
    await until(() => sheet.synced, 'synced again');
  });

  it('[AREA-2] [P33] is changed through its own area, by staff alone', async () => {
    const { app, area, staff } = await ready();
    const { id } = await aSheet(app, area);
    const other = await anArea(app, '別の地区');
    for (const url of [`/api/areas/${other}/worksheets/${id}`, `/api/areas/${area}/worksheets/s_none`])
      expect((await staff.patch(url, { title: '横から' })).statusCode).toBe(404);
    const url = `/api/areas/${area}/worksheets/${id}`;
    expect((await app.as('partner').patch(url, { title: '横から' })).statusCode).toBe(403);
    expect((await app.as(null).patch(url, { title: '横から' })).statusCode).toBe(401);
    expect((await contentOf(app, id)).title).toBe('役員会');
  });

  it('[ACC-3] is not even named to those who may not see it', async () => {
    const { app, area } = await ready();
    await aSheet(app, area);
    for (const role of ['partner', 'advisor'] as const) {
      const answer = await app.as(role).get(`/api/areas/${area}`);
      expect(answer.body).not.toContain('役員会');
    }
  });
});
