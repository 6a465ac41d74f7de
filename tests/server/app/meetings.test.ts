import { addCards } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import {
  boardDocument,
  deskDocument,
  meetingDocument,
  staffDocument,
  votesDocument,
  worksheetDocument,
} from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { readBrought } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { WebSocket } from 'ws';
import { TestPage } from '../../support/collaboration/test-page.ts';
import { aMeeting, joined, phoneOf } from './a-meeting.ts';
import { type Answer, aBoard, openPage, type TestApp, testApp } from './support.ts';

const minute = 60_000;
const errorOf = (answer: Answer) => (answer.json() as { error?: { id: string } }).error?.id;

/** An app whose clock is moved by hand, and a meeting that is under way in the phase of writing. */
async function writing(wishes: Parameters<typeof aMeeting>[1] = {}) {
  const clock = { at: Date.UTC(2027, 4, 11, 10) };
  const app = await testApp({ now: () => clock.at });
  const meeting = await aMeeting(app, wishes);
  await meeting.command({ do: 'open' });
  await meeting.command({ do: 'step', step: 1 });
  return { app, clock, meeting };
}

async function openPass(app: TestApp, area: string, id: string, kind: 'screen' | 'table') {
  const given = await app.as('staff').post(`/api/areas/${area}/meetings/${id}/passes`, { kind });
  const { address, pass } = given.json() as { address: string; pass: string };
  const entered = await app.as(null).post('/api/passes', { token: address.split('#')[1] ?? '' });
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const socket = (await app.app.injectWS('/collaboration?pass=1', {
    headers: { cookie },
  } as never)) as unknown as WebSocket;
  onTestFinished(() => socket.terminate());
  const page = new TestPage({
    write: (bytes) => socket.send(bytes),
    listen(onMessage, onClose) {
      socket.on('message', (data: Buffer) => onMessage(new Uint8Array(data)));
      socket.on('close', (code, reason) => onClose(code, String(reason)));
    },
  });
  return { page, pass, cookie };
}

describe('a meeting', () => {
  it('[MTG-1] has its run sheet, begins late and still ends on time', async () => {
    const { clock, meeting } = await writing();
    const { steps, ends, startsAt, endsAt } = await meeting.state();
    expect(steps).toHaveLength(9);
    expect(endsAt - startsAt).toBe(120 * minute);
    expect(ends.at(-1)).toBe(endsAt);
    clock.at += 40 * minute;
    const late = (await meeting.command({ do: 'step', step: 2 })).json() as { meeting: { ends: number[] } };
    expect(late.meeting.ends.at(-1)).toBe(endsAt);
    const longer = (await meeting.command({ do: 'lengthen', minutes: 5 })).json() as {
      meeting: { ends: number[] };
    };
    expect((longer.meeting.ends[0] ?? 0) - (late.meeting.ends[0] ?? 0)).toBe(5 * minute);
    expect(longer.meeting.ends.at(-1)).toBe(endsAt);
  });

  it('[P11] takes in no board that is not opened to residents', async () => {
    const { app, meeting } = await writing();
    const own = await aBoard(app, meeting.area);
    const answer = await app.as('staff').post(`/api/areas/${meeting.area}/meetings`, {
      ...{ title: '会', runSheet: 'residents-120', startsAt: 0, boards: [own] },
    });
    expect(answer.json()).toMatchObject({
      error: { id: 'invalid-input', fields: [{ fault: 'not-opened-to-residents' }] },
    });
  });

  it('[P29] asked for without a board, lays out a fresh みんなの紙 that residents may see, and puts that on record', async () => {
    const { app, meeting } = await writing();
    const at = `/api/areas/${meeting.area}/meetings`;
    const answer = await app
      .as('staff')
      .post(at, { title: '春の会', runSheet: 'residents-120', startsAt: 0, boards: [] });
    const { id } = answer.json() as { id: string };
    const { boards } = ((await app.as('staff').get(`${at}/${id}`)).json() as { meeting: Meeting }).meeting;
    expect(app.catalogues.board(boards[0] ?? '')?.entry).toMatchObject({
      kind: 'gathering',
      audience: 'residents',
    });
    expect(await app.storage.journal.readAudit({ most: 100 })).toContainEqual(
      expect.objectContaining({ what: 'widened', on: boards[0] }),
    );
  });

  it('[MTG-11] [A15] is as it was on another machine after the server was killed: phase, time, who leads, what waits', async () => {
    const { app, meeting } = await writing();
    const phone = await meeting.phone('つくし');
    await phone.send('坂がすべる');
    const before = await meeting.state();
    const again = await app.restart();
    const at = `/api/areas/${meeting.area}/meetings/${meeting.id}`;
    expect((await again.as('staff').get(at)).json()).toMatchObject({ meeting: before });
    expect((await phoneOf(again, phone.cookie).view()).cards).toMatchObject([
      { text: '坂がすべる', state: 'waiting' },
    ]);
    await again.as('director').post(`${at}/commands`, { do: 'host' });
    expect((await again.as('staff').get(at)).json()).toMatchObject({
      meeting: { host: { account: 'p_director' } },
    });
  });

  it('[ACC-2] [P33] is led by the 担当; a partner of the area sees it, others and phones do not', async () => {
    const { app, meeting } = await writing();
    const at = `/api/areas/${meeting.area}/meetings/${meeting.id}`;
    const phone = await meeting.phone('つくし');
    for (const url of [at, `/api/areas/${meeting.area}/meetings`, `${at}/passes`]) {
      expect([url, (await app.as('partner').get(url)).statusCode]).toEqual([url, 403]);
      expect([url, (await phone.get(url)).statusCode]).toEqual([url, 401]);
    }
    expect((await phone.post(`${at}/commands`, { do: 'close' })).statusCode).toBe(401);
    await app.catalogues.change(meeting.area, (it) => ({
      ...it,
      people: [{ account: 'p_partner', as: 'partner' }],
    }));
    expect((await app.as('partner').get(at)).statusCode).toBe(200);
    expect((await app.as('partner').post(`${at}/commands`, { do: 'close' })).statusCode).toBe(403);
  });
});

describe('joining', () => {
  it('[MTG-2] [RUN-7] where phones come in is told by a server that knows it, and by no other', async () => {
    const known = await testApp({ environment: { PUBLIC_URL: 'https://yoriai.example.jp' } });
    const there = await aMeeting(known);
    expect((await there.state()).entrance).toBeUndefined();
    await there.command({ do: 'open' });
    expect((await there.state()).entrance).toBe('https://yoriai.example.jp');
    const { meeting } = await writing();
    expect((await meeting.state()).entrance).toBeUndefined();
  });

  it('[MTG-2] takes the six figures however they are typed, and a name; a wrong, an old and a closed number say what to do', async () => {
    const { app, clock, meeting } = await writing();
    const { code = '' } = await meeting.state();
    expect(code).toMatch(/^\d{6}$/);
    const spaced = `${code.slice(0, 3)}　${code.slice(3)}`;
    const view = await phoneOf(app, await joined(app, spaced, 'つくし')).view();
    expect(view).toMatchObject({
      name: 'つくし',
      stage: 'promises',
      meeting: { title: '秋の寄り合い', area: 'つばめ野地区' },
    });
    expect(view.promises.length).toBeGreaterThan(4);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    expect(errorOf(await app.as(null).post('/api/join', { code: wrong, name: 'x' }))).toBe('code-unknown');
    await meeting.command({ do: 'close' });
    expect(errorOf(await app.as(null).post('/api/join', { code, name: 'x' }))).toBe('code-unknown');
    clock.at += 11 * minute;
    expect(errorOf(await meeting.command({ do: 'reopen' }))).toBe('meeting-over');
  });

  it('[B-20] the same name twice is told apart; a blank one is asked for again; a long one is cut', async () => {
    const { app, meeting } = await writing();
    const { code = '' } = await meeting.state();
    const names = [];
    for (const name of ['はな', 'はな', ' はな ', 'あ'.repeat(100)])
      names.push((await phoneOf(app, await joined(app, code, name)).view()).name);
    expect(names).toEqual(['はな', 'はな2', 'はな3', 'あ'.repeat(12)]);
    expect(errorOf(await app.as(null).post('/api/join', { code, name: ' \u200B ' }))).toBe('invalid-input');
  });

  it('[MTG-2] a hundred phones behind one address all get in', async () => {
    const { app, meeting } = await writing();
    const { code = '' } = await meeting.state();
    const cookies = await Promise.all(
      Array.from({ length: 100 }, (_, index) => joined(app, code, `人${index}`)),
    );
    expect(new Set(cookies).size).toBe(100);
    await Promise.all(cookies.map((cookie) => phoneOf(app, cookie).post('/api/phone/promise')));
    expect((await meeting.state()).present.phones).toBe(100);
  });

  it('a lobby lets nobody see or send anything before 進行 lets him or her in', async () => {
    const { app, meeting } = await writing({ lobby: true });
    const phone = await meeting.phone('つくし');
    expect(await phone.view()).toMatchObject({ stage: 'waiting', kinds: [], cards: [] });
    const body = { key: 'key-of-a-card', kind: 'trouble', text: '声' };
    expect(errorOf(await phone.post('/api/phone/cards', body))).toBe('meeting-not-now');
    const people = await app.engine.read(deskDocument(meeting.id), (doc) => [...doc.getMap('people').keys()]);
    const at = `/api/areas/${meeting.area}/meetings/${meeting.id}/people/${people[0]}`;
    expect((await app.as('staff').patch(at, { admit: true })).statusCode).toBe(204);
    expect((await phone.view()).stage).toBe('in');
  });
});

describe('what is sent', () => {
  it('[MTG-4] [A5] reaches the tray and no one else, until it is released; so does what is changed after that', async () => {
    const { meeting } = await writing();
    const phone = await meeting.phone('つくし');
    const card = await phone.send('雨の日は坂がすべる');
    expect(await meeting.cards()).toEqual([]);
    expect([...(await meeting.tray()).values()]).toMatchObject([{ state: 'waiting', name: 'つくし' }]);
    expect((await phone.view()).cards).toMatchObject([{ state: 'waiting' }]);
    await meeting.decide(card, { do: 'release', seen: '雨の日は坂がすべる' });
    expect(await meeting.cards()).toMatchObject([
      { id: card, text: '雨の日は坂がすべる', by: 'つくし', kind: 'trouble' },
    ]);
    expect((await phone.view()).cards).toMatchObject([{ state: 'shown' }]);
    await phone.patch(`/api/phone/cards/${card}`, { text: '坂がすべって、ごみ出しに行けない' });
    expect(await meeting.cards()).toMatchObject([{ text: '雨の日は坂がすべる' }]);
    expect((await phone.view()).cards).toMatchObject([
      { state: 'waiting', text: '坂がすべって、ごみ出しに行けない' },
    ]);
    await meeting.decide(card, { do: 'release' });
    expect(await meeting.cards()).toMatchObject([{ text: '坂がすべって、ごみ出しに行けない' }]);
  });

  it('[A5] is not released unseen when it was changed while 進行 read it', async () => {
    const { meeting } = await writing();
    const phone = await meeting.phone('つくし');
    const card = await phone.send('一つめ');
    await phone.patch(`/api/phone/cards/${card}`, { text: '二つめ' });
    expect(errorOf(await meeting.decide(card, { do: 'release', seen: '一つめ' }))).toBe(
      'card-changed-meanwhile',
    );
    expect(await meeting.cards()).toEqual([]);
  });

  it('[MTG-3] [A8] is one card however often it is sent, also when the answer was lost and the phase has passed', async () => {
    const { meeting } = await writing();
    const phone = await meeting.phone('つくし');
    const body = { key: 'key-of-one-card', kind: 'trouble', text: '声' };
    const cards = await Promise.all([1, 2, 3].map(() => phone.post('/api/phone/cards', body)));
    await meeting.command({ do: 'step', step: 3 });
    cards.push(await phone.post('/api/phone/cards', body));
    expect(new Set(cards.map((it) => it.body)).size).toBe(1);
    expect((await meeting.tray()).size).toBe(1);
  });

  it('[MTG-5] [A6] [P12] [B-38] taken down it is off the board at once, and comes back when that was a slip', async () => {
    const { meeting } = await writing({ moderated: false });
    const phone = await meeting.phone('つくし');
    const card = await phone.send('いたずら');
    expect(await meeting.cards()).toMatchObject([{ id: card }]);
    await meeting.decide(card, { do: 'take-down' });
    expect((await meeting.cards())[0]?.away).toBeDefined();
    expect((await phone.view()).cards).toMatchObject([{ state: 'down' }]);
    await meeting.decide(card, { do: 'bring-back' });
    expect((await meeting.cards())[0]?.away).toBeUndefined();
    expect((await phone.view()).cards).toMatchObject([{ state: 'shown' }]);
  });

  it('[A10] is changed and taken back by its sender alone', async () => {
    const { meeting } = await writing({ moderated: false });
    const [one, two] = [await meeting.phone('つくし'), await meeting.phone('すみれ')];
    const card = await one.send('わたしの声');
    expect((await two.patch(`/api/phone/cards/${card}`, { text: '別の声' })).statusCode).toBe(404);
    expect((await two.delete(`/api/phone/cards/${card}`)).statusCode).toBe(404);
    expect((await two.view()).cards).toEqual([]);
    expect((await one.delete(`/api/phone/cards/${card}`)).statusCode).toBe(204);
    expect((await meeting.cards())[0]?.away).toBeDefined();
    expect((await one.view()).cards).toEqual([]);
  });

  it('[MTG-7] [B3] is refused where the phase does not allow it, while writing is stopped, and from who is held', async () => {
    const { app, meeting } = await writing();
    const phone = await meeting.phone('つくし');
    const send = async (kind: string) =>
      errorOf(await phone.post('/api/phone/cards', { key: `key-${Math.random()}`, kind, text: '声' }));
    expect(await send('opinion')).toBe('phase-forbids');
    await meeting.command({ do: 'freeze', frozen: true });
    expect((await phone.view()).kinds).toEqual([]);
    expect(await send('trouble')).toBe('writing-stopped');
    await meeting.command({ do: 'freeze', frozen: false });
    const [id] = [
      ...(await app.engine.read(deskDocument(meeting.id), (doc) => [...doc.getMap('people').keys()])),
    ];
    const at = `/api/areas/${meeting.area}/meetings/${meeting.id}/people/${id}`;
    await app.as('staff').patch(at, { muted: true });
    expect(await send('trouble')).toBe('sending-held');
    await meeting.command({ do: 'step', step: 3 });
    expect((await phone.view()).kinds).toEqual([]);
  });

  it('[B-21] [B-4] a flood, a blank, words without end and signs that turn the writing are held off', async () => {
    const { clock, meeting } = await writing();
    const phone = await meeting.phone('つくし');
    const send = (text: string) =>
      phone.post('/api/phone/cards', { key: `key-${Math.random()}`, kind: 'trouble', text });
    expect(errorOf(await send('  '))).toBe('invalid-input');
    expect(errorOf(await send('あ'.repeat(1001)))).toBe('too-large');
    const card = await phone.send('わな\u202Eだよ <b>と</b> =1+1');
    expect((await meeting.tray()).get(card)?.text).toBe('わなだよ <b>と</b> =1+1');
    const answers = [];
    for (let count = 0; count < 300; count += 1) answers.push((await send(`声${count}`)).statusCode);
    expect(answers.filter((it) => it === 201)).toHaveLength(9);
    expect((await meeting.tray()).size).toBe(10);
    clock.at += 61_000;
    expect((await send('また一枚')).statusCode).toBe(201);
  });

  it('[MTG-9] [A2] a voice of the hall stands on the board as 会場, also while phones are stopped', async () => {
    const { app, meeting } = await writing();
    await meeting.command({ do: 'freeze', frozen: true });
    const at = `/api/areas/${meeting.area}/meetings/${meeting.id}/cards`;
    const body = { key: 'key-of-a-voice', kind: 'help', text: '週に一度なら車を出せる' };
    const answers = [await app.as('staff').post(at, body), await app.as('staff').post(at, body)];
    expect(new Set(answers.map((it) => it.body)).size).toBe(1);
    expect(await meeting.cards()).toMatchObject([{ text: '週に一度なら車を出せる', by: '会場' }]);
  });
});

describe('[MTG-8] [A11] a vote', () => {
  it('has so many voices each, may be changed until it is closed, and shows nothing until then', async () => {
    const { app, meeting } = await writing({ moderated: false });
    const [one, two] = [await meeting.phone('つくし'), await meeting.phone('すみれ')];
    const cards = [await one.send('一'), await one.send('二'), await one.send('三'), await one.send('四')];
    const at = `/api/areas/${meeting.area}/meetings/${meeting.id}/vote`;
    await app.as('staff').post(at, { board: meeting.board, cards, most: 3 });
    const { vote } = await one.view();
    expect(vote?.cards.map(({ text }) => text)).toEqual(['一', '二', '三', '四']);
    const choose = (phone: typeof one, ...chosen: (string | undefined)[]) =>
      phone.put('/api/phone/vote', { vote: vote?.id, cards: chosen });
    expect((await choose(one, cards[0], cards[1])).statusCode).toBe(204);
    expect((await choose(one, cards[2], cards[1])).statusCode).toBe(204);
    expect((await choose(two, cards[2], cards[0], cards[2])).statusCode).toBe(204);
    expect(errorOf(await choose(two, ...cards))).toBe('vote-too-many');
    expect(errorOf(await choose(two, 'c_none'))).toBe('invalid-input');
    expect((await meeting.state()).vote).toMatchObject({ chosen: 2 });
    expect((await meeting.state()).vote?.result).toBeUndefined();
    expect((await two.view()).vote?.result).toBeUndefined();
    await app.as('staff').delete(at);
    expect((await meeting.state()).vote?.result).toEqual([
      { card: cards[2], votes: 2, place: 1, isTie: false },
      { card: cards[0], votes: 1, place: 2, isTie: true },
      { card: cards[1], votes: 1, place: 2, isTie: true },
      { card: cards[3], votes: 0, place: 4, isTie: false },
    ]);
    expect(errorOf(await choose(one, cards[0]))).toBe('vote-over');
  });

  it('[ACC-3] who chose what is in no document that anybody opens', async () => {
    const { app, meeting } = await writing();
    const page = (await openPage(app, 'admin')).open(votesDocument(meeting.id));
    await expect.poll(() => page.denied).toBe('not-allowed');
  });
});

describe('[MTG-6] [ACC-3] the projector and the tables', () => {
  it('[P11] read the meeting and its boards, and nothing else whatever they name', async () => {
    const { app, meeting } = await writing();
    const own = await aBoard(app, meeting.area);
    const { page } = await openPass(app, meeting.area, meeting.id, 'screen');
    const allowed = [meetingDocument(meeting.id), boardDocument(meeting.board)].map((it) => page.open(it));
    const names = [
      ...[deskDocument(meeting.id), votesDocument(meeting.id), staffDocument(meeting.board)],
      ...[boardDocument(own), `area/${meeting.area}`, `area/${meeting.area}/provenance`],
    ];
    const refused = names.map((it) => page.open(it));
    await expect.poll(() => allowed.every((it) => it.synced)).toBe(true);
    expect(allowed.map((it) => it.scope)).toEqual(['readonly', 'readonly']);
    await expect.poll(() => refused.map((it) => it.denied)).toEqual(names.map(() => 'not-allowed'));
  });

  it('[MTG-7] a table writes in the phases that are everybody’s; its pass is given and taken back', async () => {
    const { app, meeting } = await writing();
    const { page, pass } = await openPass(app, meeting.area, meeting.id, 'table');
    const board = page.open(boardDocument(meeting.board));
    await expect.poll(() => board.scope).toBe('readonly');
    await meeting.command({ do: 'step', step: 4 });
    await expect.poll(() => board.closed).toBe('access-changed');
    const again = page.open(boardDocument(meeting.board));
    await expect.poll(() => again.scope).toBe('read-write');
    expect((await meeting.state()).present.tables).toBe(1);
    await app.as('staff').delete(`/api/areas/${meeting.area}/meetings/${meeting.id}/passes/${pass}`);
    await expect.poll(() => again.closed).toBe('access-changed');
    expect((await meeting.state()).present.tables).toBe(0);
  });
});

describe('[MTG-10] [A14] [P14] closed', () => {
  it('it ends everybody’s access at once; opened again within ten minutes, they are back; after that the pass is nothing', async () => {
    const { app, clock, meeting } = await writing();
    const phone = await meeting.phone('つくし');
    await phone.send('残る声');
    const { page } = await openPass(app, meeting.area, meeting.id, 'screen');
    const screen = page.open(boardDocument(meeting.board));
    await expect.poll(() => screen.synced).toBe(true);
    await meeting.command({ do: 'close' });
    await expect.poll(() => screen.closed).toBe('access-changed');
    expect(await phone.view()).toMatchObject({ stage: 'closed', cards: [], kinds: [] });
    const late = { key: 'key-of-late-card', kind: 'trouble', text: '遅れて届いた声' };
    expect(errorOf(await phone.post('/api/phone/cards', late))).toBe('meeting-over');
    clock.at += 9 * minute;
    expect((await meeting.command({ do: 'reopen' })).statusCode).toBe(200);
    expect(await phone.view()).toMatchObject({ stage: 'in', cards: [{ text: '残る声' }] });
    await meeting.command({ do: 'close' });
    clock.at += 11 * minute;
    expect(errorOf(await phone.get('/api/phone'))).toBe('pass-over');
  });

  it('[A13] [A16] [P15] lays 議事録 on the shelf: by role and number, voices in their own words, what a group takes home; nobody’s name, nothing taken down', async () => {
    const { app, clock, meeting } = await writing({ moderated: false });
    const [one, two] = [await meeting.phone('つくし'), await meeting.phone('すみれ')];
    await one.send('雨の日は坂がすべる');
    const down = await two.send('いたずら');
    await meeting.decide(down, { do: 'take-down' });
    await app.engine.change(boardDocument(meeting.talk), (doc) => {
      const hand = { by: '係', now: () => clock.at, id: () => 'c_home' };
      const home = {
        kind: 'take-home',
        text: '送り迎えを役員会で話す',
        fields: { toGroup: 'つばめ会', answerBy: '次の会' },
      };
      addCards(openBoard(doc), [home], hand, 'test');
    });
    await meeting.command({ do: 'count', hall: 12 });
    clock.at += 90 * minute;
    await meeting.command({ do: 'close' });
    await meeting.command({ do: 'close' });
    const { minutes } = await meeting.state();
    expect(minutes).toHaveLength(1);
    const sheet = await app.engine.read(
      worksheetDocument(minutes[0] ?? ''),
      (doc) => readWorksheet(doc).worksheet,
    );
    expect(sheet.texts).toMatchObject({ meeting: '秋の寄り合い' });
    const rows = (table: string) => sheet.rows.filter((row) => row.table === table);
    expect(rows('attendance').map(({ texts, values }) => [texts.role, values.present?.value])).toEqual([
      ['進行', { number: 1 }],
      ['参加者（スマホ）', { number: 2 }],
      ['参加者（会場）', { number: 12 }],
    ]);
    expect(rows('takeHome')).toMatchObject([
      {
        texts: { group: 'つばめ会', text: '送り迎えを役員会で話す', until: '次の会' },
        source: { to: 'card', entry: 'c_home' },
      },
    ]);
    const said = JSON.stringify(sheet);
    expect(said).toContain('雨の日は坂がすべる');
    for (const word of ['いたずら', 'つくし', 'すみれ']) expect(said).not.toContain(word);
    const next = await app.as('staff').post(`/api/areas/${meeting.area}/meetings`, {
      ...{ title: '冬の寄り合い', runSheet: 'residents-120', startsAt: clock.at, boards: [meeting.board] },
    });
    const { id } = next.json() as { id: string };
    expect(await app.engine.read(deskDocument(id), readBrought)).toMatchObject([
      { group: 'つばめ会', text: '送り迎えを役員会で話す', until: '次の会' },
    ]);
    // Staff may have written in 議事録: what the hall and the wall read of the meeting has none of it (P9).
    const hall = await app.engine.read(meetingDocument(id), (doc) => JSON.stringify(doc.getMap('state')));
    expect(hall).toContain('冬の寄り合い');
    expect(hall).not.toContain('送り迎え');
  });
});
