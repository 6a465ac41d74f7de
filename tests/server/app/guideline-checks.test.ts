import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { AccountRole } from '@yoriai/shared/access/roles';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { HandCrankedWire } from '../../support/collaboration/hand-cranked-wire.ts';
import { TestPage } from '../../support/collaboration/test-page.ts';
import { turns, until } from '../../support/collaboration/turns.ts';
import { knock, sheetOf, type Written, writeIn } from './own-sheets.ts';
import { anArea, fileOf, openPage, sessionOf, type TestApp, testApp } from './support.ts';

const secret = '連携が形だけになっている';
const three = ['admin', 'director', 'staff'] as const;

const aCheck = async (app: TestApp, area: string, title = '春のチェック'): Promise<string> => {
  const body = { template: 'guideline-check', title };
  return ((await app.as('staff').post(`/api/areas/${area}/worksheets`, body)).json() as { id: string }).id;
};

const ready = async () => {
  const app = await testApp();
  const area = await anArea(app);
  const check = await aCheck(app, area);
  const at = (id = check) => `/api/areas/${area}/worksheets/${id}`;
  const fill = async (role: (typeof three)[number], written: Written, id = check) => {
    expect((await app.as(role).post(`${at(id)}/own`)).statusCode).toBe(201);
    return writeIn(app, role, id, written);
  };
  const answers = (role: AccountRole | null = 'staff') => app.as(role).get(`${at()}/answers`);
  const open = (role: AccountRole | null = 'staff', id = check) => app.as(role).post(`${at(id)}/open`);
  return { app, area, check, at, fill, answers, open };
};

const marked = { values: { '1-1-1.priority': 'double' }, texts: { '1-1-1.status': secret } } as const;

describe('a sealed check sheet', () => {
  it('[WS-6] is begun by each alone; asked again nothing changes', async () => {
    const { app, at, fill, check } = await ready();
    await fill('staff', marked);
    const again = await app.as('staff').post(`${at()}/own`);
    expect([again.statusCode, again.json()]).toEqual([201, { document: sheetOf(check, 'staff') }]);
    expect((await app.as('staff').get(`${at()}/own`)).json()).toEqual({
      mine: true,
      sheets: [{ name: '係のstaff', finished: false }],
    });
  });

  it('[P17] says before it is opened who has begun and who has finished, and nothing else', async () => {
    const { app, at, fill } = await ready();
    await fill('staff', marked);
    await fill('director', { values: { finished: true }, texts: { '2-1-1.next': secret } });
    const answer = await app.as('admin').get(`${at()}/own`);
    expect(answer.json()).toEqual({
      mine: false,
      sheets: [
        { name: '係のdirector', finished: true },
        { name: '係のstaff', finished: false },
      ],
    });
    expect(answer.body).not.toContain('p_');
  });

  it('[P17] [ACC-3] is read by nobody before it is opened: not over HTTP, not over the socket, not by an administrator', async () => {
    const { app, check, fill, answers } = await ready();
    await fill('staff', marked);
    for (const role of three) {
      const answer = await answers(role);
      expect([answer.statusCode, answer.json()]).toMatchObject([403, { error: { id: 'worksheet-sealed' } }]);
      expect(answer.body).not.toContain(secret);
    }
    for (const role of ['admin', 'director', 'partner', 'advisor'] as const)
      expect(await knock(app, role, sheetOf(check, 'staff'))).toBe('not-allowed');
    expect(await knock(app, 'staff', sheetOf(check, 'staff'))).toBe('read-write');
  });

  it('[P17] [P27] is in no file others read, on no shelf and in no log, opened or not; in no export before it is opened', async () => {
    const { app, area, check, fill, open } = await ready();
    (await fill('staff', marked)).leave();
    (await fill('director', { texts: { '1-1-1.next': secret } })).leave();
    const exported = async (of: TestApp) => (await of.as('admin').get(`/api/areas/${area}/export`)).body;
    const look = async (of: TestApp) => {
      const files = await Promise.all((await of.storage.json.list('')).map((path) => fileOf(of, path)));
      expect(JSON.stringify(files)).not.toContain(secret);
      expect((await of.as('admin').get(`/api/areas/${area}`)).body).not.toContain(secret);
      expect(of.logged.join('\n')).not.toContain(secret);
    };
    await turns(20);
    await look(app);
    expect(await exported(app)).not.toContain(secret);
    await open();
    await turns(20);
    await look(app);
    await app.close();
    const again = await app.restart();
    await again.caughtUp;
    await look(again);
    const answers = await again.as('staff').get(`/api/areas/${area}/worksheets/${check}/answers`);
    expect(answers.statusCode).toBe(200);
  });

  it('[AREA-5] [P17] opened, it goes along with an exported area as it was laid out, and says whose account wrote nothing', async () => {
    const { app, area, fill, open, at } = await ready();
    for (const role of ['staff', 'director'] as const) (await fill(role, marked)).leave();
    await open();
    const file = (await app.as('staff').get(`/api/areas/${area}/export`)).body;
    for (const role of three) expect(file).not.toContain(`p_${role}`);
    const other = await testApp({ storage: memoryStorage() });
    const json = { 'content-type': 'application/json' };
    expect((await other.as('admin').post('/api/areas/import', file, json)).statusCode).toBe(201);
    const [here, there] = await Promise.all([app, other].map((of) => of.as('staff').get(`${at()}/answers`)));
    expect(there?.json()).toEqual(here?.json());
    expect(there?.body).toContain(secret);
    expect(there?.body).not.toContain('係の');
  });

  it('[P17] [ACC-3] not one byte of it travels with the document that the group shares, opened or not', async () => {
    const { app, check, fill, open } = await ready();
    await fill('staff', marked);
    const received = async (document: string): Promise<boolean> => {
      const wire = new HandCrankedWire();
      const who = { sessionId: sessionOf('staff'), accountId: 'p_staff', name: 'x', role: 'staff' as const };
      app.engine.accept(wire, { url: '/collaboration', headers: {} }, who);
      const opened = new TestPage(wire).open(document);
      while (wire.crank() || !opened.synced) await turns();
      return Buffer.concat(wire.delivered).includes(secret);
    };
    expect(await received(worksheetDocument(check))).toBe(false);
    expect(await received(sheetOf(check, 'staff'))).toBe(true);
    await open();
    expect(await received(worksheetDocument(check))).toBe(false);
  });

  it('[WS-6] [ACC-4] opened, it is written no longer: who has it open is asked again, and no update gets in', async () => {
    const { app, check, at, fill, open } = await ready();
    const writing = await fill('staff', marked);
    expect((await open('director')).json()).toEqual({ opened: expect.any(Number), mine: false, sheets: [] });
    await until(() => writing.closed !== undefined, 'closed');
    expect(await knock(app, 'staff', sheetOf(check, 'staff'))).toBe('readonly');
    const page = await openPage(app, 'staff');
    const late = page.open(sheetOf(check, 'staff'));
    await until(() => late.synced, 'synced');
    late.doc.getMap('values').set('1-1-2.priority', { value: 'double', by: '係のstaff', at: 1 });
    await turns(20);
    expect((await app.as('staff').get(`${at()}/answers`)).json()).toMatchObject({
      sheets: [{ answers: { '1-1-1': { priority: 'double' } } }],
    });
    expect((await app.as('staff').get(`${at()}/answers`)).body).not.toContain('1-1-2');
  });

  it('[WS-6] is opened once: the second time changes nothing, and nobody begins a sheet any more', async () => {
    const { app, at, fill, open } = await ready();
    await fill('staff', marked);
    const first = (await open()).json() as { opened: number };
    expect(((await open('admin')).json() as { opened: number }).opened).toBe(first.opened);
    const late = await app.as('director').post(`${at()}/own`);
    expect(late.json()).toMatchObject({ error: { id: 'worksheet-opened' } });
    expect((await app.as('staff').post(`${at()}/own`)).statusCode).toBe(201);
  });

  it('[WS-6] is not opened while nobody has begun, when it is put away, or where it is not', async () => {
    const { app, area, check, at, fill, open } = await ready();
    expect((await open()).json()).toMatchObject({ error: { id: 'nothing-to-open' } });
    await fill('staff', marked);
    const other = await anArea(app, '別の地区');
    expect((await app.as('staff').post(`/api/areas/${other}/worksheets/${check}/open`)).statusCode).toBe(404);
    const review = (
      await app.as('staff').post(`/api/areas/${area}/worksheets`, { template: 'review-sheet', title: 'x' })
    ).json() as { id: string };
    expect((await open('staff', review.id)).statusCode).toBe(404);
    expect(await knock(app, 'staff', sheetOf(review.id, 'staff'))).toBe('not-found');
    await app.as('staff').patch(at(), { away: true });
    expect((await open()).json()).toMatchObject({ error: { id: 'document-put-away' } });
    expect(await knock(app, 'staff', sheetOf(check, 'staff'))).toBe('document-put-away');
  });

  it('[P17] with fewer than three sheets it bears no name, no account and no hand', async () => {
    const { fill, open, answers } = await ready();
    await fill('staff', marked);
    await fill('director', { values: { notation: 'numbers', '1-1-1.priority': 2 } });
    await open();
    const answer = await answers('admin');
    expect(answer.body).not.toMatch(/係の|p_/);
    expect(answer.json()).toMatchObject({
      sheets: expect.arrayContaining([
        { notation: 'marks', answers: { '1-1-1': { priority: 'double', status: secret, next: '' } } },
        { notation: 'numbers', answers: { '1-1-1': { priority: 2, status: '', next: '' } } },
      ]),
    });
  });

  it('[P17] blank sheets do not make a group larger', async () => {
    const { fill, open, answers } = await ready();
    await fill('staff', marked);
    await fill('director', marked);
    await fill('admin', { values: { finished: true, notation: 'marks' } });
    await open();
    const answer = await answers();
    expect((answer.json() as { sheets: object[] }).sheets).toHaveLength(2);
    expect(answer.body).not.toContain('係の');
  });

  it('[P17] with three sheets it bears the names of those who wrote, and still no account', async () => {
    const { fill, open, answers } = await ready();
    for (const role of three) await fill(role, marked);
    await open();
    const answer = await answers();
    expect((answer.json() as { sheets: { name?: string }[] }).sheets.map(({ name }) => name)).toEqual([
      '係のadmin',
      '係のdirector',
      '係のstaff',
    ]);
    expect(answer.body).not.toContain('p_');
  });

  it('[WS-6] rounds of one area are counted by 指針, once they are opened, oldest first', async () => {
    const { app, area, check, fill, open } = await ready();
    const rounds = async () => (await app.as('staff').get(`/api/areas/${area}/guideline-rounds`)).json();
    await fill('staff', marked);
    expect(await rounds()).toEqual([]);
    await open();
    const second = await aCheck(app, area, '秋のチェック');
    await fill('director', { values: { '1-1-1.priority': 'single', '4-1-1.priority': 'double' } }, second);
    await open('staff', second);
    expect(await rounds()).toMatchObject([
      {
        worksheet: check,
        title: '春のチェック',
        sheets: 1,
        parts: [{ part: '1', double: 1, single: 0 }, {}, {}, {}],
      },
      {
        worksheet: second,
        title: '秋のチェック',
        parts: [{ part: '1', double: 0, single: 1 }, {}, {}, { part: '4', double: 1 }],
      },
    ]);
    expect(JSON.stringify(await rounds())).not.toContain(secret);
  });

  it('[ACC-2] has no route for those who are no staff', async () => {
    const { app, area, at } = await ready();
    for (const [role, status] of [
      [null, 401],
      ['partner', 403],
      ['advisor', 403],
    ] as const) {
      const asker = app.as(role);
      const answers = [
        await asker.get(`${at()}/own`),
        await asker.post(`${at()}/own`),
        await asker.post(`${at()}/open`),
        await asker.get(`${at()}/answers`),
        await asker.get(`/api/areas/${area}/guideline-rounds`),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([status, status, status, status, status]);
    }
  });
});
