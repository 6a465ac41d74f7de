import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Api, apiOf } from './api.ts';
import { buildClient } from './client-build.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** The person that set-up makes; the only account there is at first. */
export const firstAccount = {
  organization: 'みどり市社会福祉協議会',
  name: '野原 さくら',
  email: 'sakura@example.test',
  password: 'hidamari-engawa-2026',
} as const;

/** The served product, set up and signed in. */
export interface Product {
  readonly url: string;
  readonly dataDir: string;
  /** Name and value of the session's cookie, as it goes into a `cookie` header. */
  readonly cookie: string;
  readonly api: Api;
  readonly process: ServerProcess;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
  /** Ends the server (`SIGKILL`: as a power cut would) and starts it again on the same data and port. */
  restart(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Builds the client if need be, starts the server on a free port with empty data, and sets it up over HTTP. */
export async function startProduct(): Promise<Product> {
  await buildClient();
  const dataDir = await mkdtemp(join(tmpdir(), 'yoriai-test-'));
  let server = await startServer({ dataDir, port: 0 });
  const { url } = server;
  const cookie = await setUp(server);
  return {
    url,
    dataDir,
    cookie,
    api: apiOf(url, cookie),
    get process() {
      return server;
    },
    async stop() {
      await server.end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
    async restart(signal = 'SIGTERM') {
      await server.end(signal);
      server = await startServer({ dataDir, port: Number(new URL(url).port) });
    },
  };
}

/** Makes the organisation and its first account. @returns the cookie of its session. */
export async function setUp(server: ServerProcess): Promise<string> {
  if (server.setUpUrl === undefined) throw new Error(`The server printed no set-up link.\n${server.said()}`);
  const token = new URL(server.setUpUrl).searchParams.get('token') ?? '';
  const answer = await fetch(`${server.url}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ token, ...firstAccount }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!answer.ok || cookie === undefined)
    throw new Error(`Set-up failed: ${answer.status} ${await answer.text()}`);
  return cookie;
}
