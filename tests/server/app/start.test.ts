import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { until } from '../../support/collaboration/turns.ts';

const repository = new URL('../../..', import.meta.url).pathname;

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'yoriai-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A real process of the server (or of another script), and what it said. */
function start(environment: Record<string, string>, script = 'main.ts') {
  const child: ChildProcess = spawn(process.execPath, [join(repository, 'server/src', script)], {
    cwd: aFolder(),
    env: { PATH: process.env.PATH ?? '', PORT: '0', NODE_ENV: 'production', ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (data) => {
    stdout += data;
  });
  child.stderr?.on('data', (data) => {
    stderr += data;
  });
  let code: number | null | undefined;
  child.on('exit', (exitCode) => {
    code = exitCode;
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(stdout)?.[1] ?? '';
  return {
    pid: child.pid ?? 0,
    said,
    stdout: () => stdout,
    stderr: () => stderr,
    code: () => code,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    async listening() {
      await until(() => said('address') !== '' || code !== undefined, 'the address is printed');
      expect(stderr).not.toContain('Error');
      expect(code).toBeUndefined();
      return said('address');
    },
    async ended() {
      await until(() => code !== undefined, 'the process ends');
      return code;
    },
  };
}

const setUp = async (address: string, link: string): Promise<string> => {
  const answer = await fetch(`${address}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      token: new URL(link).searchParams.get('token'),
      organization: '木ノ葉区社協',
      name: 'ひみつの係',
      email: 'kakari@example.jp',
      password: 'himitsu-no-kotoba',
    }),
  });
  expect(answer.status).toBe(201);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
};

describe('starting', () => {
  it('[RUN-2] [RUN-5] [RUN-8] prints address and set-up link once, stops in order, and prints the address alone later', async () => {
    const DATA_DIR = join(aFolder(), 'data');
    const first = start({ DATA_DIR, LOG_LEVEL: 'debug' });
    const address = await first.listening();
    const link = first.said('set-up');
    expect(link).toMatch(new RegExp(`^${address}/set-up\\?token=[\\w-]{43}$`));
    const cookie = await setUp(address, link);
    const sample = await fetch(`${address}/api/sample`, { method: 'POST', headers: { cookie } });
    expect(sample.status).toBe(201);

    const closed = Promise.withResolvers<number>();
    const socket = new WebSocket(`${address.replace('http', 'ws')}/collaboration`, { headers: { cookie } });
    await new Promise((open) => socket.once('open', open));
    socket.once('close', (code) => closed.resolve(code));
    first.kill('SIGTERM');
    expect(await closed.promise).toBe(1012);
    expect(await first.ended()).toBe(0);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    expect(existsSync(join(DATA_DIR, 'yoriai.pid'))).toBe(false);
    for (const line of first.stderr().trim().split('\n')) {
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), msg: expect.any(String) });
    }
    expect(first.stderr()).not.toMatch(/ひみつ|himitsu|つばめ|token=/);
    expect(first.stderr()).not.toContain(cookie.slice('yoriai='.length));

    const second = start({ DATA_DIR });
    expect(await second.listening()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(second.said('set-up')).toBe('');
    const areas = await fetch(`${second.said('address')}/api/areas`, { headers: { cookie } });
    expect(await areas.json()).toHaveLength(2);
    second.kill('SIGINT');
    expect(await second.ended()).toBe(0);
  });

  it('[RUN-5] is gone in time although someone holds a connection and does not answer', async () => {
    const DATA_DIR = aFolder();
    const server = start({ DATA_DIR });
    const address = await server.listening();
    const cookie = await setUp(address, server.said('set-up'));
    const { port } = new URL(address);
    const upgrade = [
      'GET /collaboration HTTP/1.1',
      'Host: 127.0.0.1',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
      `Cookie: ${cookie}`,
    ];
    const upload = [
      'POST /api/session HTTP/1.1',
      'Host: 127.0.0.1',
      'Content-Length: 1000',
      'Content-Type: application/json',
    ];
    for (const lines of [upgrade, upload]) {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write([...lines, '', '{'].join('\r\n')));
      socket.on('error', () => {});
      onTestFinished(() => void socket.destroy());
      await new Promise((go) => socket.once(lines === upgrade ? 'data' : 'connect', go));
    }
    server.kill('SIGTERM');
    await until(() => server.code() !== undefined, 'the process ends within 10 s', 10_000);
    expect(server.code()).toBe(0);
  });

  it('[RUN-3] tells every fault of the settings at once, with what to put instead, and exits with 1', async () => {
    const process = start({ PORT: 'eighty', PUBLIC_URL: 'example.jp', LOG_LEVEL: 'loud', DATADIR: '/x' });
    expect(await process.ended()).toBe(1);
    const words = process.stderr();
    for (const name of ['PORT=eighty', 'PUBLIC_URL=example.jp', 'LOG_LEVEL=loud'])
      expect(words).toContain(name);
    expect(words).toContain('DATA_DIR に直してください');
    expect(process.stdout()).toBe('');
  });

  it('[RUN-6] a second process on the same DATA_DIR names the first and leaves it alone', async () => {
    const DATA_DIR = aFolder();
    const first = start({ DATA_DIR });
    const address = await first.listening();
    const second = start({ DATA_DIR });
    expect(await second.ended()).toBe(1);
    expect(second.stderr()).toContain(`プロセス番号 ${first.pid}`);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const seed = start({ DATA_DIR }, 'seed.ts');
    expect(await seed.ended()).toBe(1);
    first.kill('SIGKILL');
    await first.ended();
    await start({ DATA_DIR }).listening();
  });

  it('[RUN-6] says what to do when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((go) => other.listen(0, '127.0.0.1', go));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const DATA_DIR = aFolder();
    const process = start({ DATA_DIR, PORT: String(port) });
    expect(await process.ended()).toBe(1);
    expect(process.stderr()).toContain(`ポート ${port} は、ほかのプログラムが使っています`);
    expect(process.stderr()).toContain(`PORT=${port + 1}`);
    await start({ DATA_DIR }).listening();
  });

  it('[RUN-6] says what to do when DATA_DIR cannot be written', async () => {
    const folder = aFolder();
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    // Whoever runs as root may write everywhere, but nobody can make a folder below a file.
    for (const DATA_DIR of [file, join(file, 'data')]) {
      const process = start({ DATA_DIR });
      expect(await process.ended()).toBe(1);
      expect(process.stderr()).toContain(`${DATA_DIR} に書き込めません`);
      expect(process.stderr()).toContain('DATA_DIR で書き込めるフォルダーを');
      expect(process.stderr()).not.toContain('    at ');
    }
  });

  it('[RUN-7] prints the address for other devices, with a code to scan, when it listens to them', async () => {
    const process = start({ DATA_DIR: aFolder(), HOST: '0.0.0.0' });
    expect(await process.listening()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const network = process.said('network');
    if (network !== '') {
      expect(network).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:\d+$/);
      expect(process.stdout()).toMatch(/[█▀▄]{5}/);
    }
  });

  it('[UX-6] pnpm seed puts the sample area into DATA_DIR', async () => {
    const DATA_DIR = aFolder();
    const seed = start({ DATA_DIR }, 'seed.ts');
    expect(await seed.ended()).toBe(0);
    const catalogue = readFileSync(join(DATA_DIR, 'areas', seed.said('area'), 'area.json'), 'utf8');
    expect(JSON.parse(catalogue)).toMatchObject({ name: 'つばめ野地区' });
  });
});
