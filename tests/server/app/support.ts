import { createApp, type YoriaiApp } from '@yoriai/server/app';
import { createLog } from '@yoriai/server/http/log';
import { noPeople, type PeopleFile, peoplePath } from '@yoriai/server/people/people-file';
import { hashOfToken } from '@yoriai/server/people/secret-token';
import { readSettings, type Settings } from '@yoriai/server/settings/settings';
import { type MemoryStorage, memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { AccountRole } from '@yoriai/shared/access/roles';
import type { LightMyRequestResponse } from 'fastify';
import { onTestFinished } from 'vitest';
import type { WebSocket } from 'ws';
import type { ClockByHand } from '../../support/collaboration/by-hand.ts';
import { TestPage } from '../../support/collaboration/test-page.ts';

export type Answer = LightMyRequestResponse;

export interface TestApp extends YoriaiApp {
  readonly storage: MemoryStorage;
  readonly now: () => number;
  /** What was logged, line by line. */
  readonly logged: readonly string[];
  /** Asks as an account of this role; `null` asks as nobody. */
  as(role: AccountRole | null): Asker;
  /** Ends this server and starts another over the same storage. */
  restart(): Promise<TestApp>;
}

type Body = object | string | Buffer;

export interface Asker {
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  post(url: string, body?: Body, headers?: Record<string, string>): Promise<Answer>;
  patch(url: string, body: object): Promise<Answer>;
  put(url: string, body: object): Promise<Answer>;
  delete(url: string): Promise<Answer>;
}

const settingsOf = (environment: Record<string, string> = {}): Settings => {
  const reading = readSettings(environment);
  if ('faults' in reading) throw new Error(reading.faults.join('\n'));
  return reading.settings;
};

export interface TestAppOptions {
  readonly environment?: Record<string, string>;
  readonly storage?: MemoryStorage;
  readonly clientFolder?: string;
  readonly now?: () => number;
  readonly clock?: ClockByHand;
  /** Whether an organisation is there already, with an account of each role signed in. @default true */
  readonly organization?: boolean;
}

/** A server over the memory doubles; it is closed when the test ends. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { environment, storage = memoryStorage(), clientFolder = '/nowhere', organization = true } = options;
  const { clock } = options;
  const now = options.now ?? clock?.now ?? Date.now;
  const people = await storage.json.list('');
  if (organization && !people.includes(peoplePath)) await storage.json.write(peoplePath, everyRole(now()));
  const logged: string[] = [];
  const log = createLog('debug', { write: (line: string) => void logged.push(line) });
  const yoriai = await createApp({
    settings: settingsOf(environment),
    storage,
    log,
    clientFolder,
    now,
    ...(clock && { after: clock.after }),
  });
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await yoriai.close();
  };
  onTestFinished(close);
  return {
    ...yoriai,
    close,
    storage,
    now,
    logged,
    as: (role) => asker(yoriai, role === null ? {} : { cookie: `yoriai=${tokenOf(role)}` }),
    async restart() {
      await close();
      return testApp({ ...options, storage });
    },
  };
}

const roles: readonly AccountRole[] = ['admin', 'director', 'staff', 'partner', 'advisor'];
const tokenOf = (role: AccountRole): string => `token-of-${role}`;
export const sessionOf = (role: AccountRole): string => hashOfToken(tokenOf(role));

/** An organisation with one account of each role, signed in; their passwords are none. */
function everyRole(now: number): PeopleFile {
  return {
    ...noPeople,
    revision: 1,
    organization: { name: '木ノ葉区社協', createdAt: now, everyArea: true },
    accounts: roles.map((role) => ({
      id: `p_${role}`,
      name: `係の${role}`,
      email: `${role}@example.jp`,
      role,
      password: 'none',
      createdAt: now,
    })),
    sessions: roles.map((role) => ({
      id: sessionOf(role),
      accountId: `p_${role}`,
      createdAt: now,
      endsAt: now + 1000 * 60 * 60 * 24 * 365,
    })),
  };
}

export function asker({ app }: Pick<YoriaiApp, 'app'>, always: Record<string, string>): Asker {
  const ask = (
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    body?: Body,
    headers?: Record<string, string>,
  ): Promise<Answer> =>
    app.inject({
      method,
      url,
      headers: { ...always, ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
  return {
    get: (url, headers) => ask('GET', url, undefined, headers),
    post: (url, body, headers) => ask('POST', url, body, headers),
    patch: (url, body) => ask('PATCH', url, body),
    put: (url, body) => ask('PUT', url, body),
    delete: (url) => ask('DELETE', url),
  };
}

/** Makes an area and gives its id. */
export async function anArea(app: TestApp, name = 'あおば地区', parentId?: string): Promise<string> {
  const answer = await app
    .as('staff')
    .post('/api/areas', { name, level: 'district', ...(parentId === undefined ? {} : { parentId }) });
  return (answer.json() as { id: string }).id;
}

/** Makes a board on an area's shelf and gives its id. */
export async function aBoard(
  app: TestApp,
  area: string,
  title = '春の地図',
  template?: string,
): Promise<string> {
  const body = { kind: 'worry-map', title, ...(template === undefined ? {} : { template }) };
  const answer = await app.as('staff').post(`/api/areas/${area}/boards`, body);
  return (answer.json() as { id: string }).id;
}

/** Opens a page of this role over the socket, through every hook on the way. */
export const openPage = (app: TestApp, role: AccountRole): Promise<TestPage> =>
  openPageWith(app, `yoriai=${tokenOf(role)}`);

/** Opens a page of whoever has this cookie; a projector or a tablet comes in by `?pass=1`. */
export async function openPageWith({ app }: TestApp, cookie: string, query = ''): Promise<TestPage> {
  const socket = (await app.injectWS(`/collaboration${query}`, {
    headers: { cookie },
  } as never)) as unknown as WebSocket;
  onTestFinished(() => socket.terminate());
  return new TestPage({
    write: (bytes) => socket.send(bytes),
    listen(onMessage, onClose) {
      socket.on('message', (data: Buffer) => onMessage(new Uint8Array(data)));
      socket.on('close', (code, reason) => onClose(code, String(reason)));
    },
  });
}

export const fileOf = async (app: TestApp, path: string): Promise<unknown> => {
  const found = await app.storage.json.read(path, (raw) => raw);
  return 'value' in found ? found.value : undefined;
};
