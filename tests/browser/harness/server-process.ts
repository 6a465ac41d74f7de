import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

/** `server/src/main.ts` as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Printed only while the organisation is still to be made. */
  readonly setUpUrl: string | undefined;
  readonly pid: number;
  /** Everything it printed so far. */
  said(): string;
  /** Resolves when it has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export async function startServer(options: { dataDir: string; port: number }): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(root, 'server/src/main.ts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOST: '127.0.0.1',
      PORT: String(options.port),
      DATA_DIR: options.dataDir,
      LOG_LEVEL: 'warn',
      // A hundred servers are started in one run: what was compiled for the first is read by the others.
      NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
    },
  });
  let said = '';
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const address = new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += String(part);
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended at once (${code}).\n${said}`)));
  });
  const url = await address;
  await ready(url);
  return {
    url,
    setUpUrl: /set-up: (\S+)/.exec(said)?.[1],
    pid: child.pid ?? 0,
    said: () => said,
    end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return ended;
    },
  };
}

/** The printed address is there before the first answer may be; everything printed at start has come by then. */
async function ready(url: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server at ${url} does not answer /healthz.`);
}
