import { boardDocument, deskDocument, meetingDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { until } from '../../support/collaboration/turns.ts';
import { aConference, aRow, closedAndAsked, edited, sheetOf } from './a-conference.ts';
import { aMeeting, joined, phoneOf } from './a-meeting.ts';
import { said } from './a-paper-to-open.ts';
import { cookieOf } from './people-to-invite.ts';
import { openPageWith, type TestApp, testApp } from './support.ts';

const hour = 60 * 60_000;

async function writing() {
  const clock = { at: Date.UTC(2027, 4, 11, 10) };
  const app = await testApp({ now: () => clock.at });
  const meeting = await aMeeting(app);
  await meeting.command({ do: 'open' });
  await meeting.command({ do: 'step', step: 1 });
  const at = `/api/areas/${meeting.area}/meetings/${meeting.id}`;
  return { app, clock, meeting, at };
}

/** Holds what is written to documents of this kind until it is let go. */
function heldBack(app: TestApp, isHeld: (document: string) => boolean) {
  const { journal } = app.storage;
  const append = journal.append.bind(journal);
  const gate = Promise.withResolvers<void>();
  let waiting = 0;
  journal.append = async (document, update) => {
    if (isHeld(document)) {
      waiting += 1;
      await gate.promise;
    }
    return append(document, update);
  };
  return { waiting: () => waiting, letGo: () => gate.resolve() };
}

/** Long enough for whatever does not wait. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));

const minutesOn = ({ catalogues }: TestApp, area: string) =>
  catalogues.area(area).worksheets.filter(({ template }) => template === 'minutes');

describe('[P11] a board that is narrowed while the meeting is on', () => {
  it('is read out to no phone by a vote, begun before or after', async () => {
    const { app, meeting, at } = await writing();
    const staff = app.as('staff');
    const cards: string[] = [];
    for (const text of ['お茶のみ場', '買い物の車']) {
      const body = { key: `hall ${text}`, kind: 'trouble', text };
      cards.push(((await staff.post(`${at}/cards`, body)).json() as { card: string }).card);
    }
    const phone = await meeting.phone('はな');
    await staff.post(`${at}/vote`, { board: meeting.board, cards, most: 1 });
    expect((await phone.view()).vote?.cards).toHaveLength(2);
    await staff.post(`/api/areas/${meeting.area}/boards/${meeting.board}/opening/narrowing`, { to: 'staff' });
    expect(app.catalogues.board(meeting.board)?.entry.audience ?? 'staff').toBe('staff');
    expect((await phone.view()).vote?.cards).toEqual([]);
    await staff.delete(`${at}/vote`);
    const again = await staff.post(`${at}/vote`, { board: meeting.board, cards, most: 1 });
    expect(said(again)).toEqual([400, 'invalid-input']);
    expect((await phone.get('/api/phone')).body).not.toContain('お茶のみ場');
  });
});

describe('[P11] [ACC-4] a projector and a tablet, while a board of theirs is narrowed', () => {
  it('are closed at once and let in no more', async () => {
    const { app, meeting, at } = await writing();
    const staff = app.as('staff');
    const opening = `/api/areas/${meeting.area}/boards/${meeting.board}/opening`;
    for (const kind of ['screen', 'table']) {
      const given = (await staff.post(`${at}/passes`, { kind, name: '1' })).json() as { address: string };
      const entered = await app.as(null).post('/api/passes', { token: given.address.split('#')[1] ?? '' });
      const page = await openPageWith(app, cookieOf(entered), '?pass=1');
      const board = page.open(boardDocument(meeting.board));
      await until(() => board.synced, 'the board is open');
      const narrowed = await staff.post(`${opening}/narrowing`, {
        to: kind === 'screen' ? 'partners' : 'staff',
      });
      expect(narrowed.statusCode).toBeLessThan(300);
      await until(() => board.closed !== undefined, 'it is closed');
      expect(board.closed).toBe('access-changed');
      board.open();
      await until(() => board.denied !== undefined, 'it is refused');
      expect([kind, board.denied]).toEqual([kind, 'not-allowed']);
      await app.catalogues.change(meeting.area, (it) => ({
        ...it,
        boards: it.boards.map((entry) => ({ ...entry, audience: 'residents' as const })),
      }));
    }
  });
});

describe('[MTG-3] somebody takes a card back', () => {
  it('while it is being put up: it does not stay on the wall', async () => {
    const { app, meeting } = await writing();
    const phone = await meeting.phone('はな');
    const card = await phone.send('やっぱり言わない');
    const wall = heldBack(app, (document) => document === boardDocument(meeting.board));
    const release = meeting.decide(card, { do: 'release' });
    await until(() => wall.waiting() > 0, 'it is being put up');
    expect((await phone.delete(`/api/phone/cards/${card}`)).statusCode).toBe(204);
    wall.letGo();
    await release;
    expect((await meeting.cards()).filter(({ away }) => away === undefined)).toEqual([]);
    expect((await meeting.tray()).get(card)?.state).toBe('withdrawn');
    expect((await phone.view()).cards).toEqual([]);
  });

  it('nobody at the desk brings it back', async () => {
    const { meeting } = await writing();
    const phone = await meeting.phone('はな');
    const card = await phone.send('やっぱり言わない');
    await meeting.decide(card, { do: 'release' });
    await phone.delete(`/api/phone/cards/${card}`);
    for (const what of ['bring-back', 'release', 'keep-back'])
      expect([what, ...said(await meeting.decide(card, { do: what }))]).toEqual([what, 404, 'not-found']);
    expect((await meeting.cards()).filter(({ away }) => away === undefined)).toEqual([]);
    expect((await meeting.tray()).get(card)?.state).toBe('withdrawn');
  });
});

describe('[MTG-8] a vote is closed while somebody chooses', () => {
  it('the choice counts, or its phone is told that it came too late', async () => {
    const { app, meeting, at } = await writing();
    const staff = app.as('staff');
    const cards: string[] = [];
    for (const text of ['お茶のみ場', '買い物の車']) {
      const body = { key: `hall ${text}`, kind: 'trouble', text };
      cards.push(((await staff.post(`${at}/cards`, body)).json() as { card: string }).card);
    }
    const phone = await meeting.phone('はな');
    await staff.post(`${at}/vote`, { board: meeting.board, cards, most: 1 });
    const { vote } = await meeting.state();
    const hall = heldBack(app, (document) => document === meetingDocument(meeting.id));
    const close = staff.delete(`${at}/vote`);
    await until(() => hall.waiting() > 0, 'it is being closed');
    const choose = phone.put('/api/phone/vote', { vote: vote?.id, cards: cards.slice(0, 1) });
    await aMoment();
    hall.letGo();
    const [, { statusCode }] = await Promise.all([close, choose]);
    const { vote: closed } = await meeting.state();
    const counted = closed?.result?.reduce((sum, { votes }) => sum + votes, 0);
    expect([counted, closed?.chosen]).toEqual(statusCode === 204 ? [1, 1] : [0, 0]);
  });
});

describe('[MTG-10] a meeting that is closed', () => {
  it('by two at once: 議事録 are laid once', async () => {
    const { app, meeting } = await writing();
    const shelf = heldBack(app, (document) => document.startsWith('sheet/'));
    const both = [meeting.command({ do: 'close' }), meeting.command({ do: 'close' })];
    await until(() => shelf.waiting() > 0, '議事録 are being laid');
    await aMoment();
    shelf.letGo();
    for (const { statusCode } of await Promise.all(both)) expect(statusCode).toBe(200);
    expect(minutesOn(app, meeting.area)).toHaveLength(1);
  });

  it('while the disk fails behind its 議事録: closed again, it has these, and no second ones', async () => {
    const { app, meeting } = await writing();
    const { journal } = app.storage;
    const append = journal.append.bind(journal);
    let isFailing = false;
    journal.append = async (document, update) => {
      if (isFailing && document === meetingDocument(meeting.id)) throw new Error('the disk is full');
      isFailing ||= document.startsWith('sheet/');
      return append(document, update);
    };
    expect((await meeting.command({ do: 'close' })).statusCode).toBe(503);
    journal.append = append;
    expect((await meeting.command({ do: 'close' })).statusCode).toBe(200);
    const laid = minutesOn(app, meeting.area).map(({ id }) => id);
    expect([laid.length, (await meeting.state()).minutes]).toEqual([1, laid]);
  });

  it('long after its end, and opened again: who was in it is in again', async () => {
    const { clock, meeting } = await writing();
    clock.at += 6 * hour;
    const phone = await meeting.phone('はな');
    clock.at += 4 * hour;
    await meeting.command({ do: 'close' });
    clock.at += 60_000;
    await meeting.command({ do: 'reopen' });
    clock.at += 60_000;
    expect((await phone.get('/api/phone')).statusCode).toBe(200);
    expect((await phone.view()).stage).toBe('in');
  });
});

describe('[MTG-2] two who are called the same', () => {
  it('come in at the same moment, and are told apart', async () => {
    const { app, meeting } = await writing();
    const { code = '' } = await meeting.state();
    const door = heldBack(app, (document) => document === deskDocument(meeting.id));
    const coming = Promise.all(['はな', 'はな', 'はな'].map((name) => joined(app, code, name)));
    await until(() => door.waiting() > 0, 'somebody comes in');
    await aMoment();
    door.letGo();
    const cookies = await coming;
    const views = await Promise.all(cookies.map((cookie) => phoneOf(app, cookie).view()));
    expect(views.map(({ name }) => name).sort()).toEqual(['はな', 'はな2', 'はな3']);
  });
});

describe('[MTG-2] the server is started again while people come in', () => {
  it('the number on the poster lets them in, whoever asks first', async () => {
    const { app, meeting } = await writing();
    const { code = '' } = await meeting.state();
    const again = await app.restart();
    expect(await joined(again, code, 'はな')).toContain('yoriai-pass');
  });
});

describe('[ACC-8] a conference that is redacted while it runs', () => {
  it('alone: its sheet is everybody’s again at once', async () => {
    const conference = await aConference();
    const { house } = conference;
    await conference.gather();
    await conference.go('report');
    const id = (await conference.document()).split('/')[1] ?? '';
    const page = await conference.open('invited');
    expect(page.scope).toBe('readonly');
    const papers = [{ of: 'meeting', id, whole: true, places: [] }];
    const done = await house
      .as('admin')
      .post(`/api/areas/${house.area}/redactions`, { key: 'redaction-one', papers });
    expect(done.statusCode).toBe(200);
    expect((await conference.view('primary')).conference).toBeUndefined();
    expect(await closedAndAsked(page)).toBe('read-write');
    expect(await edited(page, aRow('nextSteps', '一歩'))).toBeUndefined();
    expect((await sheetOf(conference)).rows.some(({ table }) => table === 'nextSteps')).toBe(true);
  });
});
