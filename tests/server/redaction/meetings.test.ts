import { cpSync } from 'node:fs';
import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, deskDocument, meetingDocument } from '@yoriai/shared/documents/names';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { readBrought, readParticipants, readTray } from '@yoriai/shared/meetings/desk';
import { readMeeting } from '@yoriai/shared/meetings/meeting';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../contract/storages/temporary-folder.ts';
import { until } from '../../support/collaboration/turns.ts';
import { openPage, type TestApp, testApp } from '../app/support.ts';
import { aMarkedMeeting, type MarkedMeeting } from './a-marked-meeting.ts';
import { ask, filesWith, find, kept, officeOn, planted, putBack, redact, ticked } from './marked-office.ts';

/** A よび名 is cut at twelve characters. */
const nickname = planted.slice(0, 12);

const redactAll = async (app: TestApp, { area }: MarkedMeeting) =>
  redact(app, area, ticked(await find(app, area, nickname)));

/** Everything that is kept of a meeting, as a reader finds it. */
const everythingOf = async ({ engine }: TestApp, { id, board }: MarkedMeeting): Promise<string> =>
  JSON.stringify([
    await engine.read(meetingDocument(id), readMeeting),
    await engine.read(deskDocument(id), (doc) => [[...readTray(doc)], [...readParticipants(doc)]]),
    await engine.read(boardDocument(board), (doc) => readBoard(doc).board),
  ]);

describe('[ACC-8] [P12] [P20] 完全に消す in meetings', () => {
  it('finds what was sent in every state it may be in, the よび名, and the words of the meeting itself', async () => {
    const app = await testApp();
    const at = await aMarkedMeeting(app);
    const { papers } = await find(app, at.area, nickname);
    const places = papers.find(({ id }) => id === at.id)?.places ?? [];
    expect(places.map(({ kind, place, label }) => [kind, place, label?.ja])).toEqual([
      ['meeting-title', '@title', undefined],
      ['place', '@place', undefined],
      ['question', '@question', undefined],
      ['sent', at.shown, '出したもの'],
      ['sent', at.keptBack, '出さなかったもの'],
      ['sent', at.withdrawn, '送った人が取り下げたもの'],
      ['sent', at.waiting, '確認待ち'],
      ['nickname', expect.stringMatching(/^g_/), undefined],
    ]);
    expect(papers.find(({ id }) => id === at.board)?.places.map(({ kind, place }) => [kind, place])).toEqual([
      ['card', at.shown],
      ['author', `by:${at.shown}`],
    ]);
  });

  it('not a byte is left in DATA_DIR of what a phone sent, was kept back, was taken back; the neighbour stays', async () => {
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir);
    const at = await aMarkedMeeting(app);
    expect(filesWith(dataDir, nickname)).toContain('passes.json');
    await redactAll(app, at);
    expect(filesWith(dataDir, nickname)).toEqual([]);
    const left = await everythingOf(app, at);
    expect(left).toContain(kept);
    expect(left).toContain('すみれ');
    for (const card of [at.shown, at.keptBack, at.withdrawn, at.waiting]) expect(left).not.toContain(card);
    await close();
    expect(filesWith(dataDir, nickname)).toEqual([]);
    const again = await officeOn(dataDir);
    expect(await everythingOf(again.app, at)).toBe(left);
    const faces = (await again.app.as('staff').get(`/api/areas/${at.area}/meetings`)).json();
    expect(faces).toMatchObject([{ id: at.id, title: '—' }]);
    expect(JSON.stringify(faces)).not.toContain(nickname);
  });

  it('[MTG-3] it is gone from the phone that sent it, sending it once more brings nothing back, and the meeting goes on', async () => {
    const app = await testApp();
    const at = await aMarkedMeeting(app);
    const body = { key: 'key-of-its-own', kind: 'trouble', text: `${planted} が もう一度` };
    await at.own.post('/api/phone/cards', body);
    const before = (await at.own.view()).revision;
    await redactAll(app, at);
    const view = await at.own.view();
    expect(view).toMatchObject({ stage: 'in', name: '—', cards: [] });
    expect(view.revision).toBeGreaterThan(before);
    expect(JSON.stringify(view)).not.toContain(nickname);
    expect((await at.own.post('/api/phone/cards', body)).statusCode).toBe(201);
    expect((await at.own.view()).cards).toEqual([]);
    expect((await at.neighbour.view()).cards).toMatchObject([{ id: at.other, state: 'shown' }]);
    await at.command({ do: 'freeze', frozen: true });
    expect((await at.state()).title).toBe('—');
    expect(await everythingOf(app, at)).not.toContain(nickname);
    await at.command({ do: 'freeze', frozen: false });
    const fresh = await at.own.send('あたらしい声');
    await at.decide(fresh, { do: 'release' });
    expect((await at.cards()).map(({ text }) => text)).toContain('あたらしい声');
  });

  it('[MTG-11] a desk that was open is closed with the old epoch and follows the new one; joining by the number still works', async () => {
    const app = await testApp();
    const at = await aMarkedMeeting(app);
    const page = await openPage(app, 'staff');
    const desk = page.open(deskDocument(at.id));
    await until(() => desk.synced, 'the desk');
    await redactAll(app, at);
    await until(() => desk.closed === 'document-redacted', 'the close');
    const fresh = page.open(`${deskDocument(at.id)}@2`);
    await until(() => fresh.synced, 'the new desk');
    expect([...readTray(fresh.doc).keys()]).toEqual([at.other]);
    const third = await at.phone('つくし');
    expect((await third.view()).stage).toBe('in');
  });

  it('a card that goes from the board goes from the tray it came through, and from the choice of a vote', async () => {
    const app = await testApp();
    const at = await aMarkedMeeting(app);
    const cards = [at.shown, at.other];
    const vote = { board: at.board, cards, most: 1 };
    await app.as('staff').post(`/api/areas/${at.area}/meetings/${at.id}/vote`, vote);
    const { vote: begun } = await at.own.view();
    await at.own.put('/api/phone/vote', { vote: begun?.id, cards: [at.shown] });
    await redact(app, at.area, [{ of: 'board', id: at.board, places: [at.shown] }]);
    expect((await at.tray()).has(at.shown)).toBe(false);
    expect((await at.state()).vote?.cards).toEqual([at.other]);
    expect((await at.own.view()).vote).toMatchObject({ cards: [{ id: at.other }], chosen: [] });
    expect((await at.own.view()).cards.map(({ id }) => id)).not.toContain(at.shown);
  });

  it('a whole meeting: nothing of it stands anywhere, its passes end, and what was put up stays on the board', async () => {
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir);
    const at = await aMarkedMeeting(app);
    const told: number[] = [];
    const socket = await app.app.injectWS('/phone/news', { headers: { cookie: at.own.cookie } } as never);
    socket.on('message', (data: Buffer) =>
      told.push((JSON.parse(String(data)) as { revision: number }).revision),
    );
    await at.own.send('もう一枚');
    await until(() => told.length > 0, 'the news');
    const before = Math.max(...told);
    const done = await redact(app, at.area, [{ of: 'meeting', id: at.id, whole: true, places: [] }]);
    expect(done).toMatchObject({ papers: 0, meetings: 1, places: 0, finished: true });
    await until(() => Math.max(...told) > before, 'a phone is told to ask again');
    socket.terminate();
    expect((await app.as('staff').get(`/api/areas/${at.area}/meetings`)).json()).toEqual([]);
    expect((await app.as('staff').get(`/api/areas/${at.area}/meetings/${at.id}`)).statusCode).toBe(404);
    expect((await at.own.get('/api/phone')).json()).toMatchObject({ error: { id: 'pass-over' } });
    expect(await app.storage.journal.documents()).not.toEqual(
      expect.arrayContaining([expect.stringContaining(at.id)]),
    );
    expect((await at.cards()).map(({ id }) => id)).toContain(at.shown);
    await close();
    for (const words of [`${planted} が 出されなかった`, `${planted} を 囲む会`, `${planted} の 家`])
      expect(filesWith(dataDir, words), words).toEqual([]);
  });

  it('words of the last 議事録 that a meeting took over go with their row', async () => {
    const app = await testApp();
    const at = await aMarkedMeeting(app);
    const minutes = (
      await app
        .as('staff')
        .post(`/api/areas/${at.area}/worksheets`, { template: 'minutes', title: '前の会の議事録' })
    ).json() as { id: string };
    await app.engine.change(`sheet/${minutes.id}`, (doc) => {
      const hand = { by: '係', now: () => 1, id: () => 'w_home' };
      const rows = [{ texts: { group: 'つばめ会', text: `${planted} を 送る` } }];
      addRows(openWorksheet(doc), 'takeHome', rows, hand, undefined);
    });
    const next = (
      await app.as('staff').post(`/api/areas/${at.area}/meetings`, {
        ...{ title: 'つぎの会', runSheet: 'residents-120', startsAt: 0, boards: [at.board] },
      })
    ).json() as { id: string };
    const brought = () => app.engine.read(deskDocument(next.id), readBrought);
    expect(await brought()).toMatchObject([{ text: `${planted} を 送る` }]);
    await redact(app, at.area, [{ of: 'worksheet', id: minutes.id, places: ['w_home'] }]);
    expect(await brought()).toEqual([{ group: '', text: '' }]);
  });

  it('nobody who may not redact finds anything, and a meeting of another area is not there', async () => {
    const app = await testApp();
    const at = await aMarkedMeeting(app);
    const url = `/api/areas/${at.area}/redactions`;
    for (const role of ['partner', 'advisor'] as const)
      expect((await app.as(role).post(`${url}/find`, { words: [nickname] })).body).not.toContain(at.id);
    const { id } = (
      await app.as('admin').post('/api/areas', { name: 'よその地区', level: 'district' })
    ).json() as { id: string };
    expect((await ask(app, id, [{ of: 'meeting', id: at.id, whole: true, places: [] }])).statusCode).toBe(
      404,
    );
    expect((await at.state()).title).toContain(planted);
  });
});

describe('[P28] [B-36] an older copy of the data is put back, and a meeting is in it', () => {
  it('what was redacted of it since is redacted again before anybody comes in', async () => {
    const dataDir = temporaryFolder();
    const backup = temporaryFolder();
    const first = await officeOn(dataDir);
    const at = await aMarkedMeeting(first.app);
    await first.close();
    cpSync(dataDir, backup, { recursive: true });
    const second = await officeOn(dataDir);
    await redactAll(second.app, at);
    const left = await everythingOf(second.app, at);
    await second.close();
    putBack(dataDir, backup);
    expect(filesWith(dataDir, nickname)).not.toEqual([]);
    const restored = await officeOn(dataDir);
    expect(await everythingOf(restored.app, at)).toBe(left);
    await restored.close();
    expect(filesWith(dataDir, nickname)).toEqual([]);
  });

  it('[B3] a conference whose title went is still under way, and still says who may write on its sheet', async () => {
    const dataDir = temporaryFolder();
    const backup = temporaryFolder();
    const first = await officeOn(dataDir);
    const staff = first.app.as('staff');
    const { id: area } = (
      await staff.post('/api/areas', { name: 'あおば地区', level: 'district' })
    ).json() as { id: string };
    const { id: sheet } = (
      await staff.post(`/api/areas/${area}/worksheets`, { template: 'case-review', title: planted })
    ).json() as { id: string };
    const at = `/api/areas/${area}/worksheets/${sheet}/conference`;
    await staff.post(at, { startsAt: 0 });
    await staff.post(`${at}/commands`, { do: 'open' });
    await first.close();
    cpSync(dataDir, backup, { recursive: true });
    const second = await officeOn(dataDir);
    await redact(second.app, area, [{ of: 'worksheet', id: sheet, places: ['@title'] }]);
    expect(second.app.conferences.on(sheet)?.title).toBe('—');
    await second.close();
    putBack(dataDir, backup);
    const restored = await officeOn(dataDir);
    expect(restored.app.conferences.on(sheet)).toMatchObject({ title: '—', stage: 'open' });
    await restored.close();
    expect(filesWith(dataDir)).toEqual([]);
  });
});
