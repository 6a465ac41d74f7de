import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, deskDocument, meetingDocument } from '@yoriai/shared/documents/names';
import { readTray } from '@yoriai/shared/meetings/desk';
import { readMeeting } from '@yoriai/shared/meetings/meeting';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { WebSocket } from 'ws';
import type { Line } from '../../support/collaboration/line.ts';
import { TestPage } from '../../support/collaboration/test-page.ts';
import { aMeeting, joined, phoneOf } from './a-meeting.ts';
import { type Answer, openPage, type TestApp, testApp } from './support.ts';

const [minute, hour, day] = [60_000, 3_600_000, 24 * 3_600_000];
const errorOf = (answer: Answer) => (answer.json() as { error?: { id: string } }).error?.id;

async function writing() {
  const clock = { at: Date.UTC(2027, 4, 11, 10) };
  const app = await testApp({ now: () => clock.at });
  const meeting = await aMeeting(app);
  await meeting.command({ do: 'open' });
  await meeting.command({ do: 'step', step: 1 });
  return { app, clock, meeting };
}

/** A projector; its line can be torn and a new one laid, as when the router goes off and on. */
async function aWall(app: TestApp, area: string, id: string) {
  const given = await app.as('staff').post(`/api/areas/${area}/meetings/${id}/passes`, { kind: 'screen' });
  const { address } = given.json() as { address: string };
  const entered = await app.as(null).post('/api/passes', { token: address.split('#')[1] ?? '' });
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const sockets: WebSocket[] = [];
  onTestFinished(() => {
    for (const socket of sockets) socket.terminate();
  });
  const line = async (): Promise<Line> => {
    const socket = (await app.app.injectWS('/collaboration?pass=1', {
      headers: { cookie },
    } as never)) as unknown as WebSocket;
    sockets.push(socket);
    return {
      write: (bytes) => socket.send(bytes),
      listen(onMessage, onClose) {
        socket.on('message', (data: Buffer) => onMessage(new Uint8Array(data)));
        socket.on('close', (code, reason) => onClose(code, String(reason)));
      },
    };
  };
  const page = new TestPage(await line());
  return {
    page,
    tear: () => sockets.at(-1)?.terminate(),
    again: async () => page.connect(await line()),
  };
}

describe('[B-30] from nobody to eighty', () => {
  it.each([0, 1, 80])(
    'with %i at phones: each sends, all is in the tray, a vote is closed, 議事録 are laid on the shelf',
    async (people) => {
      const { app, meeting } = await writing();
      const { code = '' } = await meeting.state();
      const phones = await Promise.all(
        Array.from({ length: people }, async (_, index) =>
          phoneOf(app, await joined(app, code, `人${index + 1}`)),
        ),
      );
      await Promise.all(phones.map((phone) => phone.post('/api/phone/promise')));
      await Promise.all(phones.map((phone, index) => phone.send(`声その${index + 1}`)));
      expect((await meeting.state()).present.phones).toBe(people);
      const tray = await meeting.tray();
      expect(new Set([...tray.values()].map(({ text }) => text)).size).toBe(people);
      // Of the hall there are always two, so that there is something to choose from.
      const at = `/api/areas/${meeting.area}/meetings/${meeting.id}`;
      const cards: string[] = [];
      for (const text of ['お茶のみ場', '買い物の車']) {
        const body = { key: `hall ${text}`, kind: 'trouble', text };
        cards.push(((await app.as('staff').post(`${at}/cards`, body)).json() as { card: string }).card);
      }
      await app.as('staff').post(`${at}/vote`, { board: meeting.board, cards, most: 3 });
      const { vote } = await meeting.state();
      await Promise.all(
        phones.map((phone) =>
          phone.put('/api/phone/vote', { vote: vote?.id ?? '', cards: cards.slice(0, 1) }),
        ),
      );
      await app.as('staff').delete(`${at}/vote`);
      const { result = [] } = (await meeting.state()).vote ?? {};
      expect(result.map(({ votes }) => votes)).toEqual([people, 0]);
      expect((await meeting.command({ do: 'close' })).statusCode).toBe(200);
      expect((await meeting.state()).minutes).toHaveLength(1);
    },
  );
});

describe('[B-28] who leads', () => {
  it('who has a desk open is seen at the others, and when that one is gone; nobody is put in the place by it', async () => {
    const { app, meeting } = await writing();
    const [host, other] = await Promise.all([openPage(app, 'staff'), openPage(app, 'director')]);
    const [own, theirs] = [host, other].map((page) => page.open(deskDocument(meeting.id)));
    await expect.poll(() => [own?.synced, theirs?.synced]).toEqual([true, true]);
    own?.setPresence({ away: false });
    theirs?.setPresence({ away: false });
    const there = () => theirs?.others().map(({ user }) => (user as { id: string }).id);
    await expect.poll(there).toEqual(['p_staff']);
    own?.leave();
    await expect.poll(there).toEqual([]);
    expect((await meeting.state()).host?.account).toBe('p_staff');
    const at = `/api/areas/${meeting.area}/meetings/${meeting.id}/commands`;
    await app.as('director').post(at, { do: 'host' });
    expect((await meeting.state()).host?.account).toBe('p_director');
  });
});

describe('trouble in the middle', () => {
  it('[MTG-11] two desks put up the same voice, and go on, in the same moment: it hangs once, and it is one step', async () => {
    const { app, meeting } = await writing();
    const card = await (await meeting.phone('つくし')).send('坂がすべる');
    const at = `/api/areas/${meeting.area}/meetings/${meeting.id}`;
    const both = [app.as('staff'), app.as('director')];
    const answers = await Promise.all([
      ...both.map((desk) => desk.patch(`${at}/cards/${card}`, { do: 'release', seen: '坂がすべる' })),
      ...both.map((desk) => desk.post(`${at}/commands`, { do: 'step', step: 2 })),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204, 200, 200]);
    expect((await meeting.cards()).filter(({ text }) => text === '坂がすべる')).toHaveLength(1);
    const { step, ends, steps } = await meeting.state();
    expect([step, ends.length]).toEqual([2, steps.length - 2]);
  });

  it('[A8] [A15] the router is restarted: what phones sent twice is there once, and wall and desk have all that came meanwhile', async () => {
    const { app, meeting } = await writing();
    const phone = await meeting.phone('つくし');
    const wall = await aWall(app, meeting.area, meeting.id);
    const board = wall.page.open(boardDocument(meeting.board));
    const hall = wall.page.open(meetingDocument(meeting.id));
    await expect.poll(() => [board.synced, hall.synced]).toEqual([true, true]);
    wall.tear();
    await expect.poll(() => wall.page.closed).toBeDefined();
    const sent = { key: 'sent-before-it-went', kind: 'trouble', text: '坂がすべる' };
    // The answer was lost with the network: the phone sends it until it hears.
    const cards = [];
    for (let turn = 0; turn < 3; turn += 1)
      cards.push(((await phone.post('/api/phone/cards', sent)).json() as { card: string }).card);
    expect(new Set(cards).size).toBe(1);
    await meeting.decide(cards[0] ?? '', { do: 'release' });
    await meeting.command({ do: 'step', step: 2 });
    await wall.again();
    const texts = () => readBoard(board.doc).board.cards.map(({ text }) => text);
    await expect.poll(texts).toEqual(['坂がすべる']);
    await expect.poll(() => readMeeting(hall.doc)?.step).toBe(2);
  });

  it('[B-27] [MTG-11] the laptop with the server on it is closed and opened: the time goes on as on the wall clock, and nothing is lost', async () => {
    const { app, clock, meeting } = await writing();
    const phone = await meeting.phone('つくし');
    await phone.send('坂がすべる');
    const before = await meeting.state();
    clock.at += 25 * minute;
    expect(await meeting.state()).toEqual(before);
    const { now, step } = await phone.view();
    // The step says that its time is up, and waits for 進行.
    expect(step?.until).toBe(before.ends[0]);
    expect(now).toBeGreaterThan(before.ends[0] ?? 0);
    await meeting.command({ do: 'step', step: 2 });
    expect((await meeting.state()).ends.at(-1)).toBe(before.endsAt);
    expect(await app.engine.read(deskDocument(meeting.id), (doc) => readTray(doc).size)).toBe(1);
  });

  it('[B-19] [P14] the code is photographed and used next week: it lets nobody in, also when nobody closed the meeting', async () => {
    const { app, clock, meeting } = await writing();
    const { code = '' } = await meeting.state();
    clock.at += 20 * hour;
    await joined(app, code, 'おそくまで');
    clock.at += 7 * day;
    const late = () => app.as(null).post('/api/join', { code, name: 'だれか' });
    expect(errorOf(await late())).toBe('meeting-over');
    await meeting.command({ do: 'close' });
    expect(errorOf(await late())).toBe('code-unknown');
  });

  it('[MTG-1] opened on another day than the one that was typed, a meeting has its whole time, and its number lets in', async () => {
    const clock = { at: Date.UTC(2027, 4, 11, 10) };
    const app = await testApp({ now: () => clock.at });
    const meeting = await aMeeting(app, { startsAt: clock.at - 7 * day });
    await meeting.command({ do: 'open' });
    await meeting.command({ do: 'step', step: 0 });
    const { startsAt, endsAt, ends, code = '' } = await meeting.state();
    expect([startsAt, endsAt, ends.at(-1)]).toEqual([
      clock.at,
      clock.at + 120 * minute,
      clock.at + 120 * minute,
    ]);
    await joined(app, code, 'つくし');
  });

  it('[B-17] [P14] a page left open for three days: the phone may do nothing any more, and the wall is shut by itself', async () => {
    const { app, clock, meeting } = await writing();
    const phone = await meeting.phone('つくし');
    const wall = await aWall(app, meeting.area, meeting.id);
    const board = wall.page.open(boardDocument(meeting.board));
    await expect.poll(() => board.synced).toBe(true);
    clock.at += 3 * day;
    await expect.poll(() => board.closed, { timeout: 5000 }).toBe('access-changed');
    const again = wall.page.open(boardDocument(meeting.board));
    await expect.poll(() => again.denied).toBeDefined();
    expect(errorOf(await phone.get('/api/phone'))).toBe('pass-over');
    const body = { key: 'three-days-later', kind: 'trouble', text: '遅れて届いた声' };
    expect(errorOf(await phone.post('/api/phone/cards', body))).toBe('pass-over');
    expect((await meeting.tray()).size).toBe(0);
  });
});
