import { type PlainBoard, readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, deskDocument } from '@yoriai/shared/documents/names';
import type { MeetingFace, PhoneView } from '@yoriai/shared/meetings/api';
import { readTray, type SentCard } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { type Answer, anArea, asker, type TestApp } from './support.ts';

/** A residents' meeting with one board that is opened to residents, led by the 職員. */
export interface TestMeeting {
  readonly area: string;
  readonly id: string;
  readonly board: string;
  /** A 話し合いボード beside it. */
  readonly talk: string;
  readonly face: MeetingFace;
  command(command: object): Promise<Answer>;
  state(): Promise<Meeting>;
  tray(): Promise<ReadonlyMap<string, SentCard>>;
  cards(): Promise<PlainBoard['cards']>;
  /** Joins and says yes to the promises. */
  phone(name: string): Promise<TestPhone>;
  decide(card: string, decision: object): Promise<Answer>;
}

export interface TestPhone {
  readonly cookie: string;
  view(): Promise<PhoneView>;
  get(url: string): Promise<Answer>;
  post(url: string, body?: object): Promise<Answer>;
  put(url: string, body: object): Promise<Answer>;
  patch(url: string, body: object): Promise<Answer>;
  delete(url: string): Promise<Answer>;
  /** @returns the id of the card. */
  send(text: string, more?: object): Promise<string>;
}

export interface MeetingWishes {
  readonly moderated?: boolean;
  readonly lobby?: boolean;
  readonly startsAt?: number;
  readonly runSheet?: string;
  readonly title?: string;
  readonly place?: string;
}

export async function aMeeting(app: TestApp, wishes: MeetingWishes = {}): Promise<TestMeeting> {
  const staff = app.as('staff');
  const area = await anArea(app, 'つばめ野地区');
  const aBoard = async (kind: string): Promise<string> =>
    ((await staff.post(`/api/areas/${area}/boards`, { kind, title: '会の紙' })).json() as { id: string }).id;
  const [board, talk] = [await aBoard('gathering'), await aBoard('talk-board')];
  await app.catalogues.change(area, (it) => ({
    ...it,
    boards: it.boards.map((entry) => ({ ...entry, audience: 'residents' as const })),
  }));
  const answer = await staff.post(`/api/areas/${area}/meetings`, {
    ...{ title: '秋の寄り合い', runSheet: 'residents-120', startsAt: app.now(), boards: [board, talk] },
    ...wishes,
  });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  const face = answer.json() as MeetingFace;
  const { id } = face;
  const at = `/api/areas/${area}/meetings/${id}`;
  const command = (body: object) => staff.post(`${at}/commands`, body);
  return {
    ...{ area, id, board, talk, face, command },
    state: async () => ((await staff.get(at)).json() as { meeting: Meeting }).meeting,
    tray: () => app.engine.read(deskDocument(id), readTray),
    cards: () => app.engine.read(boardDocument(board), (doc) => readBoard(doc).board.cards),
    decide: (card, decision) => staff.patch(`${at}/cards/${card}`, decision),
    async phone(name) {
      const { code = '' } = ((await staff.get(at)).json() as { meeting: Meeting }).meeting;
      const phone = phoneOf(app, await joined(app, code, name));
      await phone.post('/api/phone/promise');
      return phone;
    },
  };
}

/** @returns the cookie of the pass. */
export async function joined(app: TestApp, code: string, name: string): Promise<string> {
  const answer = await app.as(null).post('/api/join', { code, name });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

let keys = 0;

export function phoneOf(app: TestApp, cookie: string): TestPhone {
  const phone = asker(app, { cookie });
  const put = (url: string, body: object) =>
    app.app.inject({ method: 'PUT', url, headers: { cookie }, payload: body });
  return {
    ...{ cookie, put },
    get: (url) => phone.get(url),
    post: (url, body) => phone.post(url, body),
    patch: (url, body) => phone.patch(url, body),
    delete: (url) => phone.delete(url),
    view: async () => (await phone.get('/api/phone')).json() as PhoneView,
    async send(text, more = {}) {
      keys += 1;
      const body = { key: `key-number-${keys}`, kind: 'trouble', text, ...more };
      const answer = await phone.post('/api/phone/cards', body);
      if (answer.statusCode !== 201) throw new Error(answer.body);
      return (answer.json() as { card: string }).card;
    },
  };
}
