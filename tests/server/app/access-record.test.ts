import { openRecordOfAccess } from '@yoriai/server/access-record/record-of-access';
import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { RecordPage } from '@yoriai/shared/access-record/api';
import { boardDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { entriesOf, goOut, office, opened, planted, waysOut } from './record-office.ts';
import { aBoard, testApp } from './support.ts';

describe('the record itself', () => {
  it('[ACC-7] by no route can an entry be put, changed or removed', async () => {
    const there = await office();
    const { app, area, board } = there;
    await app.as('staff').post(`/api/areas/${area}/boards/${board}/copies`, { as: 'printed' });
    const before = await entriesOf(app);
    const { paths } = (await app.as(null).get('/api/openapi.json')).json() as {
      paths: Record<string, object>;
    };
    const routes = Object.entries(paths).filter(([path]) => path.includes('access-record'));
    expect(routes.map(([path, methods]) => [path, Object.keys(methods)])).toEqual([
      ['/api/areas/{id}/access-record', ['get']],
      ['/api/areas/{id}/access-record/file', ['get']],
      ['/api/access-record', ['get']],
      ['/api/access-record/file', ['get']],
    ]);
    for (const base of [`/api/areas/${area}/access-record`, '/api/access-record'])
      for (const path of [base, `${base}/1`, `${base}/file`])
        for (const attack of ['post', 'put', 'patch', 'delete'] as const) {
          const answer = await app.as('admin')[attack](path, {});
          expect([path, attack, answer.statusCode]).toEqual([path, attack, 404]);
        }
    expect(await entriesOf(app)).toEqual(before);
  });

  it('[ACC-7] [P27] content in an entry: what people wrote gets into none, and none is made of it', async () => {
    const there = await office();
    for (const way of waysOut(there)) await goOut(there.app, way);
    await opened(there.app, boardDocument(there.board));
    expect(JSON.stringify(await entriesOf(there.app))).not.toMatch(/山田|係の|地区/);
    const storage = memoryStorage();
    const record = openRecordOfAccess({ journal: storage.journal, now: () => 1 });
    const attacks = [
      planted,
      'a b',
      'x'.repeat(41),
      'yamada@example.jp',
      '=1+1',
      '<b>',
      '',
      'a/b/c/d',
      '電話',
    ];
    for (const words of attacks) {
      await expect(record.note({ what: 'opened', on: words })).rejects.toThrow(/ids alone/);
      await expect(record.note({ what: 'opened', on: 'b_1', who: words })).rejects.toThrow(/ids alone/);
      await expect(record.note({ what: 'opened', on: 'b_1', area: words })).rejects.toThrow(/ids alone/);
    }
    expect(await record.read({ most: 9 })).toEqual([]);
    expect(await record.note({ what: 'redacted', on: 'board/b_1@2' })).toBe(1);
  });

  it('[ACC-2] [ACC-7] [P33] a person reading the record of another area is refused, and so is a mere onlooker', async () => {
    const { app, area } = await office();
    await app.as('admin').patch('/api/organization', { everyArea: false });
    const other = await app.as('director').post('/api/areas', { name: 'となりの地区', level: 'district' });
    const { id: theirs } = other.json() as { id: string };
    expect((await app.as('staff').get(`/api/areas/${area}/access-record`)).statusCode).toBe(200);
    const refused = [
      ['staff', `/api/areas/${theirs}/access-record`],
      ['staff', `/api/areas/${theirs}/access-record/file`],
      ['staff', '/api/access-record'],
      ['staff', '/api/access-record/file'],
      ['partner', `/api/areas/${area}/access-record`],
      ['advisor', `/api/areas/${area}/access-record`],
      ['partner', '/api/access-record'],
      ['advisor', '/api/access-record/file'],
    ] as const;
    for (const [role, path] of refused)
      expect([role, path, (await app.as(role).get(path)).statusCode]).toEqual([role, path, 403]);
    expect((await app.as(null).get('/api/access-record')).statusCode).toBe(401);
    await app.catalogues.change(area, (it) => ({ ...it, people: [{ account: 'p_staff', as: 'viewer' }] }));
    expect((await app.as('staff').get(`/api/areas/${area}/access-record`)).statusCode).toBe(403);
    await app.catalogues.change(area, (it) => ({ ...it, people: [{ account: 'p_staff', as: 'backup' }] }));
    expect((await app.as('staff').get(`/api/areas/${area}/access-record`)).statusCode).toBe(200);
    expect((await app.as('staff').get(`/api/areas/${area}/access-record/file`)).statusCode).toBe(403);
  });

  it('[ACC-7] a small office where all are at work everywhere has one record for its heads all the same', async () => {
    const { app, area } = await office();
    expect(app.people.everyArea()).toBe(true);
    expect((await app.as('staff').get(`/api/areas/${area}/access-record`)).statusCode).toBe(200);
    expect((await app.as('staff').get('/api/access-record')).statusCode).toBe(403);
  });

  it('[ACC-7] is read by area, kind, person and day, newest first and page by page, with the names of today', async () => {
    const clock = clockByHand(Date.UTC(2026, 10, 20, 15));
    const { app, area, board } = await office({ clock });
    const print = () => app.as('staff').post(`/api/areas/${area}/boards/${board}/copies`, { as: 'printed' });
    for (let n = 0; n < 120; n += 1) await print();
    clock.pass(24 * 60 * 60_000);
    await app.as('director').get(`/api/areas/${area}/export`);
    const asked = async (query: string, path = `/api/areas/${area}/access-record`) =>
      (await app.as('director').get(`${path}?${query}`)).json() as RecordPage;
    const first = await asked('');
    expect(first.lines).toHaveLength(100);
    expect(first.lines.slice(0, 2)).toEqual([
      {
        number: 121,
        at: clock.now(),
        what: 'exported',
        who: { id: 'p_director', name: '係のdirector' },
        on: { of: 'area', name: 'あおば地区' },
        area: 'あおば地区',
      },
      expect.objectContaining({ number: 120, on: { of: 'board', name: planted } }),
    ]);
    const rest = await asked(`before=${first.before}`);
    expect(rest.lines.map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, n) => 21 - n));
    expect(rest.before).toBeUndefined();
    expect((await asked('who=p_director')).lines).toHaveLength(1);
    expect((await asked('kind=opened')).lines).toHaveLength(0);
    expect((await asked('from=2026-11-22')).lines.map(({ number }) => number)).toEqual([121]);
    expect((await asked('to=2026-11-21')).lines[0]?.number).toBe(120);
    expect((await asked('', '/api/access-record')).lines[0]?.number).toBe(121);
    for (const bad of ['kind=all', 'from=2026-13-01', 'before=x', 'before=0'])
      expect((await app.as('director').get(`/api/access-record?${bad}`)).statusCode).toBe(400);
  });

  it('[ACC-7] [HOST-5] as a file it is noted itself, and what begins like a formula is words', async () => {
    const { app, area } = await office();
    const trap = await aBoard(app, area, '=HYPERLINK("http://example.test")');
    await app.as('staff').post(`/api/areas/${area}/boards/${trap}/copies`, { as: 'printed' });
    const { body } = await app.as('staff').get(`/api/areas/${area}/access-record/file`);
    const [head, columns, ...lines] = body.slice(1).trim().split('\r\n');
    expect(head).toMatch(/^第2号　\d+年\d+月\d+日　係のstaff の写し$/);
    expect(columns).toBe('通し番号,年月日,時刻,だれが,何を,何について,地区');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`"'=HYPERLINK(""http://example.test"")"`);
    expect(await entriesOf(app)).toMatchObject([
      { number: 2, what: 'exported', on: area },
      { number: 1, what: 'printed', on: trap },
    ]);
  });

  it('[ACC-7] a long record goes into the file whole, each entry once', async () => {
    const { app, area } = await office();
    const many = 4_500;
    for (let at = 1; at <= many; at += 1)
      await app.storage.journal.audit({ at, who: 'p_staff', what: 'opened', on: 'b_1', area });
    const { body } = await app.as('staff').get(`/api/areas/${area}/access-record/file`);
    const numbers = body
      .trim()
      .split('\r\n')
      .slice(2)
      .map((line) => Number(line.split(',')[0]));
    expect(numbers).toEqual(Array.from({ length: many }, (_, index) => many - index));
  });

  it('[ACC-7] [P13] [P27] who signs in is noted, and no network address is kept anywhere, nor in the log', async () => {
    const app = await testApp({ organization: false });
    const account = { name: '係の者', email: 'k@example.jp', password: 'とても長い合言葉です' };
    const from = { remoteAddress: '203.0.113.77' };
    const headers = { 'x-forwarded-for': '198.51.100.23' };
    await app.app.inject({
      ...{ method: 'POST', url: '/api/setup', headers, ...from },
      payload: { token: app.setupToken, organization: '木ノ葉区社協', ...account },
    });
    for (const password of [account.password, 'ちがう合言葉をいれました'])
      await app.app.inject({
        ...{ method: 'POST', url: '/api/session', headers, ...from },
        payload: { email: account.email, password },
      });
    const id = app.people.accounts()[0]?.id;
    expect(await entriesOf(app)).toMatchObject([{ what: 'signed-in', who: id, on: id }]);
    const kept = [
      ...(await entriesOf(app)).map((it) => JSON.stringify(it)),
      ...(await app.storage.journal.recalled()).values(),
      ...app.logged,
    ].join('\n');
    expect(kept).toContain('POST');
    expect(kept).not.toMatch(/203\.0\.113\.77|198\.51\.100\.23/);
  });

  it('[ACC-7] what comes in from files is noted, once it is in', async () => {
    const { app, area } = await office();
    const file = (await app.as('staff').get(`/api/areas/${area}/export`)).json() as object;
    const other = await testApp({ storage: memoryStorage() });
    await other.as('admin').post('/api/areas/import', file);
    await other.as('admin').post('/api/areas/import', { half: 'a file' });
    expect(await entriesOf(other)).toMatchObject([{ what: 'imported', who: 'p_admin', area, on: area }]);
  });
});
