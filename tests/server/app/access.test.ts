import { documentAccessOf } from '@yoriai/server/access/document-access';
import { permissionsOf } from '@yoriai/shared/access/policy';
import { standingOf } from '@yoriai/shared/access/standing';
import { boardDocument, parseDocumentName, staffDocument } from '@yoriai/shared/documents/names';
import { fillStaffNotes } from '@yoriai/shared/documents/staff-notes';
import { describe, expect, it } from 'vitest';
import { HandCrankedWire } from '../../support/collaboration/hand-cranked-wire.ts';
import { TestPage } from '../../support/collaboration/test-page.ts';
import { turns } from '../../support/collaboration/turns.ts';
import { aBoard, anArea, sessionOf, type TestApp, testApp } from './support.ts';

const routes = (area: string, board: string) =>
  [
    ['get', '/api/areas'],
    ['post', '/api/areas', { name: '別の地区', level: 'district' }],
    ['get', `/api/areas/${area}`],
    ['patch', `/api/areas/${area}`, { name: '新しい名' }],
    ['post', `/api/areas/${area}/boards`, { kind: 'worry-map', title: '地図' }],
    ['patch', `/api/areas/${area}/boards/${board}`, { title: '新しい題' }],
    ['patch', `/api/areas/${area}/boards/${board}`, { away: true }],
    ['get', `/api/areas/${area}/export`],
    ['post', '/api/areas/import', {}],
    ['post', '/api/sample'],
    ['post', `/api/boards/${board}/picture`],
    ['get', `/api/boards/${board}/picture`],
    ['delete', `/api/boards/${board}/picture`],
  ] as const;

const ready = async () => {
  const app = await testApp();
  const area = await anArea(app);
  const board = await aBoard(app, area);
  return { app, area, board };
};

const ask = (
  app: TestApp,
  role: Parameters<TestApp['as']>[0],
  [method, url, body]: ReturnType<typeof routes>[number],
) => {
  const asker = app.as(role);
  if (method === 'post') return asker.post(url, body);
  return method === 'patch' ? asker.patch(url, body) : asker[method](url);
};

describe('access', () => {
  it('[ACC-2] every route asks who is there', async () => {
    const { app, area, board } = await ready();
    for (const route of routes(area, board)) {
      const answer = await ask(app, null, route);
      expect([route[1], answer.statusCode, answer.json()]).toMatchObject([
        route[1],
        401,
        { error: { id: 'not-signed-in' } },
      ]);
    }
  });

  it.each(['partner', 'advisor'] as const)(
    '[ACC-2] [P33] a %s sees no area, no board and not even that there are some',
    async (role) => {
      const { app, area, board } = await ready();
      const [list, ...others] = routes(area, board);
      expect((await ask(app, role, list)).json()).toEqual([]);
      for (const route of [...others, ...routes('a_none', 'b_none').slice(1)]) {
        const answer = await ask(app, role, route);
        expect([route[1], answer.statusCode]).toEqual([route[1], 403]);
        expect(answer.body).not.toMatch(/あおば|地図/);
      }
    },
  );

  it('[ACC-2] only an administrator brings whole areas in', async () => {
    const { app } = await ready();
    for (const role of ['director', 'staff'] as const) {
      expect((await app.as(role).post('/api/areas/import', {})).statusCode).toBe(403);
    }
    expect((await app.as('admin').post('/api/areas/import', {})).statusCode).toBe(400);
  });

  it('[ACC-2] the page is sent the same table that the server decides by', async () => {
    const { app } = await ready();
    for (const role of ['admin', 'director', 'staff', 'partner'] as const) {
      expect((await app.as(role).get('/api/session')).json()).toMatchObject({
        account: { role },
        may: permissionsOf(standingOf({ role, everyArea: true })),
      });
    }
    expect((await app.as(null).get('/api/session')).json()).toMatchObject({ account: null, may: [] });
  });

  it('[ACC-2] [ACC-3] documents are decided by the same table, board and staff notes each for itself', async () => {
    const { app, area, board } = await ready();
    const access = (role: 'staff' | 'partner', document: string) => {
      const name = parseDocumentName(document);
      if (!name) throw new Error(`no document name: ${document}`);
      const person = { sessionId: sessionOf(role), accountId: `p_${role}`, name: role, role };
      return documentAccessOf(app, person, name);
    };
    const documents = [`area/${area}`, `board/${board}`, `board/${board}/staff`];
    expect(documents.map((it) => access('staff', it))).toEqual(['write', 'write', 'write']);
    expect(documents.map((it) => access('partner', it))).toEqual(['none', 'none', 'none']);
    expect(['area/a_none', 'board/b_none', `board/${board}@2`].map((it) => access('staff', it))).toEqual([
      'not-found',
      'not-found',
      'not-found',
    ]);
    expect(['area/a_none', 'board/b_none'].map((it) => access('partner', it))).toEqual(['none', 'none']);
    await app.as('staff').patch(`/api/areas/${area}/boards/${board}`, { away: true });
    expect(documents.map((it) => access('staff', it))).toEqual(['write', 'put-away', 'put-away']);
  });

  it('[ACC-3] [ACC-5] not one byte of a staff note travels with the board it belongs to', async () => {
    const { app, board } = await ready();
    const words = '職員だけに見える言葉';
    await app.engine.change(staffDocument(board), (doc) =>
      fillStaffNotes(doc, [{ card: 'c_1', text: words, by: '係', at: 1 }]),
    );
    const wire = new HandCrankedWire();
    const who = { sessionId: sessionOf('staff'), accountId: 'p_staff', name: 'x', role: 'staff' as const };
    app.engine.accept(wire, { url: '/collaboration', headers: {} }, who);
    const page = new TestPage(wire);
    const received = () => Buffer.concat(wire.delivered).includes(words);
    const main = page.open(boardDocument(board));
    while (wire.crank() || !main.synced) await turns();
    expect(received()).toBe(false);
    const notes = page.open(staffDocument(board));
    while (wire.crank() || !notes.synced) await turns();
    expect(received()).toBe(true);
  });

  it('[ACC-4] a document is not opened for a session that has ended', async () => {
    const { app, area } = await ready();
    const person = { sessionId: sessionOf('staff'), accountId: 'p_staff', name: 'x', role: 'staff' as const };
    const name = { family: 'area', id: area, epoch: 1 } as const;
    expect(documentAccessOf(app, person, name)).toBe('write');
    await app.as('staff').delete('/api/session');
    expect(documentAccessOf(app, person, name)).toBe('not-signed-in');
  });
});
