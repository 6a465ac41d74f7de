import type { SelfChecks, ShownSelfCheck } from '@yoriai/shared/self-check/api';
import { describe, expect, it } from 'vitest';
import { turns } from '../../support/collaboration/turns.ts';
import { knock, sheetOf, writeIn } from './own-sheets.ts';
import { anArea, fileOf, testApp } from './support.ts';

const now = () => Date.parse('2026-11-21T10:00:00+09:00');
const id = 'self-check-2026-h2';
const secret = 'うまくいかなかった訪問のこと';
const scores = { 'know.score': 4, 'connect.score': 1, 'involve.score': 2, 'spread.score': 3 };

const ready = async () => {
  const app = await testApp({ now });
  const begin = (period = '2026-h2') => app.as('staff').post(`/api/self-checks/${period}`);
  const show = (to: readonly string[]) => app.as('staff').post('/api/self-checks/2026-h2/show', { to });
  const shownTo = async (role: 'director' | 'admin' | 'staff') =>
    (await app.as(role).get('/api/self-checks/shown')).json() as readonly ShownSelfCheck[];
  const own = async (role: 'director' | 'staff' = 'staff') =>
    (await app.as(role).get('/api/self-checks')).json() as SelfChecks;
  return { app, begin, show, shownTo, own };
};

describe('a self check', () => {
  it('[WS-6] is begun once for each half-year, and asked again nothing changes', async () => {
    const { app, begin, own } = await ready();
    expect((await begin()).json()).toEqual({ document: sheetOf(id, 'staff') });
    await writeIn(app, 'staff', id, { values: scores, texts: { failed: secret } });
    expect((await begin()).statusCode).toBe(201);
    expect(await own()).toEqual({
      present: '2026-h2',
      own: [{ period: '2026-h2', scores: { know: 4, connect: 1, involve: 2, spread: 3 }, shownTo: [] }],
      colleagues: [
        { id: 'p_admin', name: '係のadmin' },
        { id: 'p_director', name: '係のdirector' },
      ],
    });
    await begin('2025-h1');
    expect((await own()).own.map(({ period }) => period)).toEqual(['2026-h2', '2025-h1']);
    expect((await own('director')).own).toEqual([]);
  });

  it('[WS-6] [B-33] is written by its owner for this half-year, the next and all before, and not further ahead', async () => {
    const { app, begin } = await ready();
    for (const period of ['2026-h2', '2027-h1', '2026-h1', '2020-h1']) {
      expect((await begin(period)).statusCode).toBe(201);
      expect(await knock(app, 'staff', sheetOf(`self-check-${period}`, 'staff'))).toBe('read-write');
    }
    for (const period of ['2027-h2', '2026-h3', '1999-h1', 'x']) {
      expect((await begin(period)).statusCode).toBe(404);
      expect(await knock(app, 'staff', sheetOf(`self-check-${period}`, 'staff'))).toBe('not-found');
    }
  });

  it('[P16] [ACC-3] opens to nobody else, shown or not, whatever their role', async () => {
    const { app, begin, show } = await ready();
    await begin();
    await writeIn(app, 'staff', id, { texts: { failed: secret } });
    for (const to of [[], ['p_director']]) {
      await show(to);
      for (const role of ['admin', 'director', 'partner', 'advisor'] as const)
        expect([role, await knock(app, role, sheetOf(id, 'staff'))]).toEqual([role, 'not-allowed']);
    }
    expect(await knock(app, 'director', sheetOf(id, 'director'))).toBe('read-write');
    expect(await knock(app, 'partner', sheetOf(id, 'partner'))).toBe('not-allowed');
  });

  it('[P16] is read by those it is shown to, as it is now, until it is taken back', async () => {
    const { app, begin, show, shownTo } = await ready();
    await begin();
    await writeIn(app, 'staff', id, { values: scores, texts: { failed: secret } });
    expect(await shownTo('director')).toEqual([]);
    expect((await show(['p_director'])).statusCode).toBe(204);
    expect(await shownTo('director')).toEqual([
      {
        owner: { id: 'p_staff', name: '係のstaff' },
        period: '2026-h2',
        values: scores,
        texts: { failed: secret },
      },
    ]);
    expect(await shownTo('admin')).toEqual([]);
    expect(await shownTo('staff')).toEqual([]);
    await show([]);
    expect(await shownTo('director')).toEqual([]);
  });

  it('[P16] is shown by its owner alone, when there is one, and to people who may have one', async () => {
    const { app, begin, show } = await ready();
    expect((await show(['p_director'])).statusCode).toBe(404);
    await begin();
    for (const wrong of ['p_staff', 'p_partner', 'p_advisor', 'p_none'])
      expect((await show([wrong])).json()).toMatchObject({ error: { id: 'invalid-input' } });
    const byAnother = await app.as('director').post('/api/self-checks/2026-h2/show', { to: ['p_admin'] });
    expect(byAnother.statusCode).toBe(404);
  });

  it('[P16] tells managers who is complete, yes or no, and not a word more', async () => {
    const { app, begin } = await ready();
    await begin();
    const document = await writeIn(app, 'staff', id, {
      values: { 'know.score': 4, 'connect.score': 1, 'involve.score': 2 },
      texts: { failed: secret },
    });
    const completion = async (query = '') =>
      (await app.as('director').get(`/api/self-checks/completion${query}`)).json();
    const line = (name: string, complete: boolean) => ({ name: `係の${name}`, complete });
    const none = [line('admin', false), line('director', false), line('staff', false)];
    expect(await completion()).toEqual({ period: '2026-h2', people: none });
    document.leave();
    await writeIn(app, 'staff', id, { values: { 'spread.score': 1 } });
    expect(await completion()).toEqual({
      period: '2026-h2',
      people: [...none.slice(0, 2), line('staff', true)],
    });
    expect(await completion('?period=2026-h1')).toEqual({ period: '2026-h1', people: none });
    expect((await app.as('staff').get('/api/self-checks/completion')).statusCode).toBe(403);
    expect((await app.as('admin').get('/api/self-checks/completion')).statusCode).toBe(200);
  });

  it('[ACC-2] [P16] has no route for those who are no staff', async () => {
    const { app } = await ready();
    for (const [role, status] of [
      [null, 401],
      ['partner', 403],
      ['advisor', 403],
    ] as const) {
      const asker = app.as(role);
      const answers = [
        await asker.get('/api/self-checks'),
        await asker.get('/api/self-checks/shown'),
        await asker.get('/api/self-checks/completion'),
        await asker.post('/api/self-checks/2026-h2'),
        await asker.post('/api/self-checks/2026-h2/show', { to: [] }),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([status, status, status, status, status]);
    }
  });

  it('[P16] [P27] [B-33] is on no shelf, in no file others read, in no export and in no log', async () => {
    const { app, begin } = await ready();
    const area = await anArea(app);
    const shelf = await app.as('staff').post(`/api/areas/${area}/worksheets`, {
      template: 'self-check',
      title: 'セルフチェック',
    });
    expect(shelf.statusCode).toBe(400);
    await begin();
    const document = await writeIn(app, 'staff', id, { texts: { failed: secret } });
    document.leave();
    await turns(20);
    await app.close();
    const files = await Promise.all((await app.storage.json.list('')).map((path) => fileOf(app, path)));
    expect(JSON.stringify(files)).not.toContain(secret);
    expect(app.logged.join('\n')).not.toContain(secret);
    const again = await app.restart();
    expect((await again.as('admin').get(`/api/areas/${area}/export`)).body).not.toContain(secret);
    expect((await again.as('staff').get('/api/self-checks')).json()).toMatchObject({
      own: [{ period: '2026-h2' }],
    });
  });
});
