import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server under measurement, in a process of its own. */
export interface MeasuredServer {
  readonly name: 'Yoriai' | 'bare Hocuspocus';
  readonly pid: number;
  readonly socketUrl: string;
  readonly headers: Record<string, string>;
  /** The document of a new board. */
  newBoard(): Promise<string>;
  stop(): Promise<void>;
}

export async function startBare(): Promise<MeasuredServer> {
  const child = run('tests/bench/bare-server.ts', {});
  const port = await waitFor(child, /listening (\d+)/);
  let boards = 0;
  return {
    name: 'bare Hocuspocus',
    pid: pidOf(child),
    socketUrl: `ws://127.0.0.1:${port}/`,
    headers: {},
    newBoard: async () => {
      boards += 1;
      return `board/${boards}`;
    },
    stop: () => end(child),
  };
}

/** The product as it is shipped, on a folder of its own, or on one that an earlier process has left. */
export async function startYoriai(
  dataDir = mkdtempSync(join(tmpdir(), 'yoriai-bench-')),
): Promise<
  MeasuredServer & { readonly dataDir: string; readonly url: string; area(): string; forget(): void }
> {
  const child = run('server/src/main.ts', {
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  });
  const credentials = { email: 'bench@yoriai.example', password: 'bench-bench-bench' };
  const setUp = await waitFor(child, /set-up: (\S+)|(http:\/\/127\.0\.0\.1:\d+)\s*$/m, 2000);
  const url = new URL(setUp).origin;
  const token = new URL(setUp).searchParams.get('token');
  const path = token ? '/api/setup' : '/api/session';
  const body = token ? { token, organization: '計測', name: '計測', ...credentials } : credentials;
  const signedIn = await post(url, path, body, {});
  const headers = { cookie: (signedIn.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '', origin: url };
  let area: string | undefined;
  return {
    name: 'Yoriai',
    pid: pidOf(child),
    socketUrl: `${url.replace('http', 'ws')}/collaboration`,
    headers,
    dataDir,
    url,
    /** The area that new boards are in. */
    area: () => area ?? '',
    newBoard: async () => {
      area ??= (
        await json<{ id: string }>(post(url, '/api/areas', { name: '計測', level: 'district' }, headers))
      ).id;
      const board = { kind: 'worry-map', title: '計測' };
      const made = post(url, `/api/areas/${area}/boards`, board, headers);
      return (await json<{ documents: { main: string } }>(made)).documents.main;
    },
    stop: () => end(child),
    forget: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

function run(file: string, env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Resolves with the first group that matched; of a later, better match within `grace` milliseconds if there is one. */
function waitFor(child: ChildProcess, pattern: RegExp, grace = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    let waiting = false;
    const settle = () => {
      const match = pattern.exec(printed);
      const strong = /set-up: (\S+)/.exec(printed)?.[1];
      resolve(strong ?? match?.[1] ?? match?.[2] ?? '');
    };
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (waiting || !pattern.test(printed)) return;
      waiting = true;
      setTimeout(settle, grace);
    });
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
}

async function post(
  url: string,
  path: string,
  body: object,
  headers: Record<string, string>,
): Promise<Response> {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

async function json<T>(answer: Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('the server did not start');
  return child.pid;
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
